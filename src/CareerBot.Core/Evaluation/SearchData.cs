using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Search;
using CareerBot.Core.Text;

namespace CareerBot.Core.Evaluation;

/// <summary>Documents, questions, and which documents answer which question.</summary>
/// <param name="Documents">What is searched.</param>
/// <param name="Questions">The questions that have an answer among the documents.</param>
public sealed record SearchData(IReadOnlyList<IndexDocument> Documents, IReadOnlyList<SearchQuestion> Questions)
{
    /// <summary>The passages of a knowledge base, and the wordings of its FAQ as questions; which passage answers which is not said.</summary>
    public static SearchData Of(KnowledgeBase knowledge)
    {
        var normalizer = new TextNormalizer(knowledge.Synonyms);
        return new SearchData(
            EngineParts.Documents(knowledge, normalizer),
            [.. knowledge.Faq
                .SelectMany(entry => entry.Wordings)
                .Select(wording => new SearchQuestion([.. normalizer.Normalize(wording).Where(StopWords.IsContent).Select(word => new QueryTerm(word, 1))], new HashSet<int>()))
                .Where(question => question.Terms.Count > 0)]);
    }

    /// <summary>
    /// The documents <paramref name="factor"/> times over, for measuring speed. Words of a single document get a form of their own in each copy, because
    /// the vocabulary of a real collection grows with it; all other words come up again in each copy.
    /// </summary>
    public SearchData Times(int factor)
    {
        var rare = Documents.SelectMany(document => new[] { document.Title, document.Heading, document.Body }.SelectMany(Words).Distinct())
            .CountBy(word => word, StringComparer.Ordinal)
            .Where(count => count.Value == 1)
            .Select(count => count.Key)
            .ToHashSet(StringComparer.Ordinal);
        return factor == 1 ? this : this with { Documents = [.. Enumerable.Range(0, factor).SelectMany(copy => Documents.Select(document => Copy(document, copy, rare)))] };
    }

    private static IndexDocument Copy(IndexDocument document, int copy, HashSet<string> rare)
    {
        // No stem ends in a figure, so that the forms stay apart.
        string Text(string text) => string.Join(' ', Words(text).Select(word => rare.Contains(word) ? $"{word}{copy}" : word));
        return copy == 0 ? document : new IndexDocument($"{document.Id}-{copy}", Text(document.Title), Text(document.Heading), Text(document.Body));
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A question.</summary>
/// <param name="Terms">Its content words, normalised.</param>
/// <param name="Relevant">Places of the documents that answer it; empty where only speed is measured.</param>
public sealed record SearchQuestion(IReadOnlyList<QueryTerm> Terms, IReadOnlySet<int> Relevant);
