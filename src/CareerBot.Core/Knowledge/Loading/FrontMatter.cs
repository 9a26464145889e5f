using System.Globalization;

namespace CareerBot.Core.Knowledge.Loading;

/// <summary>The lines between the two <c>---</c> at the head of an article, and the Markdown below, which starts after <c>LinesBefore</c> lines.</summary>
internal sealed record FrontMatter(
    string Title,
    IReadOnlyList<Placed<string>> Topics,
    DateOnly Updated,
    string Author,
    Uri? Url,
    string Body,
    int LinesBefore)
{
    private const string Fence = "---";

    /// <summary>Front matter and Markdown of an article, or null after a problem.</summary>
    public static FrontMatter? Read(SourceFile file, ReadingLog log)
    {
        if (Split(file.Text) is not var (yaml, body, linesBefore))
        {
            log.Lose(new Place(file.Name, 1), "The front matter is missing or is not closed.",
                "Begin the file with a line '---', then title, topics, updated and author, then a line '---'.");
            return null;
        }

        if (YamlReader.Read(yaml, file.Name, linesBefore: 1, log) is not { } root)
        {
            return null;
        }

        if (root is not YamlMap map)
        {
            log.Lose(new Place(file.Name, 2), "The front matter holds no keys.", "Write title, topics, updated and author, each as 'key: value'.");
            return null;
        }

        var fields = new FieldReader(map, file.Name, log);
        var title = fields.Text("title");
        var topics = fields.Texts("topics");
        var front = new FrontMatter(title.Value, topics, Day(fields.Text("updated"), log), fields.Text("author").Value,
            WebAddress(fields.OptionalText("url"), log), body, linesBefore);
        fields.Finish();
        return front;
    }

    private static (string Yaml, string Body, int LinesBefore)? Split(string text)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        return end < 0 ? null : (string.Join('\n', lines[1..end]), string.Join('\n', lines[(end + 1)..]), end + 1);
    }

    private static DateOnly Day(Placed<string> text, ReadingLog log)
    {
        if (!DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && text.Value.Length > 0)
        {
            log.Report(text.Place, $"'{text.Value}' is not a day.", "Write it as year-month-day, for example 2026-11-22.");
        }

        return day;
    }

    private static Uri? WebAddress(Placed<string>? text, ReadingLog log)
    {
        if (text is null)
        {
            return null;
        }

        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp))
        {
            return url;
        }

        log.Report(text.Place, $"'{text.Value}' is not a web address.", "Write the whole address, starting with https://, or delete the key.");
        return null;
    }
}
