using CareerBot.Core.Search;

namespace CareerBot.Benchmarks.Workloads;

/// <summary>What an index is built from.</summary>
internal sealed record IndexContent(IReadOnlyList<IndexDocument> Documents, IReadOnlyDictionary<string, int> Vocabulary)
{
    public IPassageIndex Index() => new Bm25fIndexFactory().Build(Documents, Vocabulary);

    /// <summary>
    /// As much content <paramref name="factor"/> times over. Words of a single document get a form of their own in each copy,
    /// because the vocabulary of a real collection grows with it; all other words come up again in each copy.
    /// </summary>
    public IndexContent Times(int factor)
    {
        var rare = Documents.SelectMany(document => Fields(document).SelectMany(Words).Distinct())
            .CountBy(word => word)
            .Where(count => count.Value == 1)
            .Select(count => count.Key)
            .ToHashSet(StringComparer.Ordinal);
        var copies = Enumerable.Range(0, factor).ToList();
        return new IndexContent(
            [.. copies.SelectMany(copy => Documents.Select(document => Copy(document, copy, rare)))],
            copies.SelectMany(copy => Vocabulary.Select(entry => (Word: Form(entry.Key, copy, rare), Count: entry.Value)))
                .GroupBy(entry => entry.Word, entry => entry.Count, StringComparer.Ordinal)
                .ToDictionary(word => word.Key, word => word.Sum(), StringComparer.Ordinal));
    }

    private static IEnumerable<string> Fields(IndexDocument document) => [document.Question, document.Title, document.Heading, document.Body];

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IndexDocument Copy(IndexDocument document, int copy, HashSet<string> rare)
    {
        string Text(string text) => string.Join(' ', Words(text).Select(word => Form(word, copy, rare)));
        return copy == 0
            ? document
            : new IndexDocument($"{document.Id}-{copy}", Text(document.Question), Text(document.Title), Text(document.Heading), Text(document.Body));
    }

    // No stem ends in a figure, so that forms stay apart.
    private static string Form(string word, int copy, HashSet<string> rare) => copy > 0 && rare.Contains(word) ? $"{word}{copy}" : word;
}
