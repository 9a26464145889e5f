using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>Says what was looked for where words were corrected, so that a wrong guess is seen. All its words are the content's.</summary>
internal sealed partial class CorrectionNotice
{
    private const int MostWords = 3;

    private readonly FrozenDictionary<string, string> _acronyms;

    public CorrectionNotice(KnowledgeBase knowledge)
    {
        _acronyms = knowledge.Passages.SelectMany(passage => Capitals().Matches(passage.Text))
            .Select(match => match.Value)
            .Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(acronym => acronym.ToLowerInvariant(), StringComparer.Ordinal);
    }

    /// <summary>The notice for words that others were corrected to; null where none of them carries meaning.</summary>
    public string? Of(IEnumerable<string> corrected)
    {
        List<string> words = [.. corrected
            .Where(words => words.Split(' ').Any(StopWords.IsContent))
            .Distinct(StringComparer.Ordinal)
            .Take(MostWords)
            .Select(words => string.Join(' ', words.Split(' ').Select(word => _acronyms.GetValueOrDefault(word, word))))];
        return words.Count switch
        {
            0 => null,
            1 => $"Showing results for {words[0]}.",
            _ => $"Showing results for {string.Join(", ", words.SkipLast(1))} and {words[^1]}.",
        };
    }

    [GeneratedRegex(@"\b[A-Z]{2,}\b")]
    private static partial Regex Capitals();
}
