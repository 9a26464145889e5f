using System.Text.Json;
using CareerBot.Core.Search;
using CareerBot.Core.Text;

namespace CareerBot.Core.Evaluation;

/// <summary>
/// Reads a search collection: a JSON object of <c>docs</c> [[id, title, text]], <c>qs</c> [[id, text]], and <c>qrel</c> {question: {document: code}},
/// where a document with a code above 0 answers the question.
/// </summary>
public static class SearchDataReader
{
    private static readonly TextNormalizer Normalizer = new([]);

    /// <summary>Reads the collection; questions that no document answers are left out.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">The file is not in this format; the message says what is expected.</exception>
    public static SearchData Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var documents = json.RootElement.GetProperty("docs").EnumerateArray().ToList();
            var places = documents.Index().ToDictionary(pair => JsonText.Of(pair.Item[0]), pair => pair.Index, StringComparer.Ordinal);
            var judgements = json.RootElement.GetProperty("qrel");
            var data = new SearchData(
                [.. documents.Select(document => new IndexDocument(JsonText.Of(document[0]), "", Normal(document[1]), Normal(document[2])))],
                [.. json.RootElement.GetProperty("qs").EnumerateArray()
                    .Select(question => new SearchQuestion(Terms(JsonText.Of(question[1])), Relevant(judgements, JsonText.Of(question[0]), places)))
                    .Where(question => question.Relevant.Count > 0)]);
            return data.Questions.Count > 0 ? data : throw new InvalidDataException($"{path}: no question of it has a document with a code above 0.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException or ArgumentException)
        {
            throw new InvalidDataException($"{path}: {exception.Message} A collection is a JSON object of docs [[id, title, text]], qs [[id, text]] and qrel {{question: {{document: code}}}}.", exception);
        }
    }

    /// <summary>The content words of a text as a query, each of weight 1.</summary>
    internal static List<QueryTerm> Terms(string text) =>
        [.. Normalizer.Normalize(text).Where(StopWords.IsContent).Select(word => new QueryTerm(word, 1))];

    private static string Normal(JsonElement text) => string.Join(' ', Normalizer.Normalize(JsonText.Of(text)));

    private static HashSet<int> Relevant(JsonElement judgements, string question, Dictionary<string, int> places) =>
        judgements.TryGetProperty(question, out var codes)
            ? [.. codes.EnumerateObject().Where(code => code.Value.GetDouble() > 0 && places.ContainsKey(code.Name)).Select(code => places[code.Name])]
            : [];
}
