using System.Buffers;
using System.Text;

namespace CareerBot.BotFramework.Turns;

/// <summary>Writes plain text in Markdown so that it reads the same: nothing in it can start markup.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> AlwaysSpecial = SearchValues.Create("\\`*_[]<>~");

    /// <summary>Paragraphs, list items ("- ") and markers ([1]) stay what they are; everything else is text.</summary>
    public static string Paragraphs(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (result.Length > 0)
            {
                result.Append('\n');
            }

            AppendLine(result, line.Trim());
        }

        return result.ToString().Trim('\n');
    }

    /// <summary>One line of plain text for the inside of a link.</summary>
    public static string Line(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        AppendText(result, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), keepMarkers: false);
        return result.ToString();
    }

    private static void AppendLine(StringBuilder result, ReadOnlySpan<char> line)
    {
        if (line.StartsWith("- "))
        {
            result.Append("- ");
            line = line[2..].TrimStart();
        }

        AppendText(result, EscapeStart(result, line), keepMarkers: true);
    }

    // Headings, list items, rules and underlines are markup only at the start of a line.
    private static ReadOnlySpan<char> EscapeStart(StringBuilder result, ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        var numbered = digits > 0 && (line[digits] is '.' or ')') && (digits + 1 == line.Length || line[digits + 1] == ' ');
        if (numbered)
        {
            result.Append(line[..digits]);
            line = line[digits..];
        }

        if (line.Length > 0 && (line[0] is '#' or '+' or '-' or '=' || numbered))
        {
            result.Append('\\').Append(line[0]);
            line = line[1..];
        }

        return line;
    }

    private static void AppendText(StringBuilder result, ReadOnlySpan<char> text, bool keepMarkers)
    {
        while (text.IndexOfAny(AlwaysSpecial) is var at and >= 0)
        {
            result.Append(text[..at]);
            var marker = keepMarkers ? MarkerLength(text[at..]) : 0;
            if (marker == 0)
            {
                result.Append('\\');
                marker = 1;
            }

            result.Append(text.Slice(at, marker));
            text = text[(at + marker)..];
            // A parenthesis or colon right after a marker would make a link or a definition of it.
            if (marker > 1 && text is ['(' or ':', ..])
            {
                result.Append('\\');
            }
        }

        result.Append(text);
    }

    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        var digits = text[0] == '[' ? text[1..].IndexOfAnyExceptInRange('0', '9') : 0;
        return digits is > 0 and <= 2 && text[digits + 1] == ']' ? digits + 2 : 0;
    }
}
