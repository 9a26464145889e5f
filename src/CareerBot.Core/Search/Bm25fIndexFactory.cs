using CareerBot.Core.Text;

namespace CareerBot.Core.Search;

/// <summary>Builds the built-in index.</summary>
public sealed class Bm25fIndexFactory : IPassageIndexFactory
{
    private readonly Bm25fOptions _options = new();

    /// <inheritdoc/>
    public IPassageIndex Build(IReadOnlyList<IndexDocument> documents, IReadOnlyDictionary<string, int> vocabulary)
    {
        (Func<IndexDocument, string> Text, double Weight)[] fields =
        [
            (document => document.Question, _options.QuestionWeight),
            (document => document.Title, _options.TitleWeight),
            (document => document.Heading, _options.HeadingWeight),
            (document => document.Body, _options.BodyWeight),
        ];

        // Weighted, length-normalised occurrences of each stem in each document, summed over the fields.
        var occurrences = new Dictionary<string, List<(int Document, double Frequency)>>(StringComparer.Ordinal);
        foreach (var (text, weight) in fields)
        {
            AddField([.. documents.Select(document => Stems(text(document)))], weight, occurrences);
        }

        var postings = new Dictionary<string, Bm25fIndex.Posting[]>(occurrences.Count, StringComparer.Ordinal);
        foreach (var (stem, fieldOccurrences) in occurrences)
        {
            postings.Add(stem, Impacts(fieldOccurrences, documents.Count));
        }

        return new Bm25fIndex(postings, new SpellingVocabulary(vocabulary), documents.Count);
    }

    private static List<string> Stems(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !StopWords.Function.Contains(word)).Select(EnglishStemmer.Stem)];

    private void AddField(List<string>[] texts, double weight, Dictionary<string, List<(int Document, double Frequency)>> occurrences)
    {
        var filled = texts.Where(stems => stems.Count > 0).ToList();
        if (filled.Count == 0)
        {
            return;
        }

        var averageLength = filled.Average(stems => stems.Count);
        for (var document = 0; document < texts.Length; document++)
        {
            var lengthNorm = 1 - _options.B + (_options.B * texts[document].Count / averageLength);
            foreach (var (stem, count) in texts[document].CountBy(stem => stem))
            {
                if (!occurrences.TryGetValue(stem, out var list))
                {
                    occurrences.Add(stem, list = []);
                }

                list.Add((document, weight * count / lengthNorm));
            }
        }
    }

    private Bm25fIndex.Posting[] Impacts(List<(int Document, double Frequency)> fieldOccurrences, int documents)
    {
        var frequencies = new SortedDictionary<int, double>();
        foreach (var (document, frequency) in fieldOccurrences)
        {
            frequencies[document] = frequencies.GetValueOrDefault(document) + frequency;
        }

        var idf = Math.Log(1 + ((documents - frequencies.Count + 0.5) / (frequencies.Count + 0.5)));
        return [.. frequencies.Select(pair => new Bm25fIndex.Posting(pair.Key, (float)(idf * (_options.K1 + 1) * pair.Value / (_options.K1 + pair.Value))))];
    }
}
