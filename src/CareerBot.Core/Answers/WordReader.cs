using System.Collections.Frozen;
using CareerBot.Core.Search;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>From what was typed to normalised words: spelling corrected, blanks put right, synonyms replaced.</summary>
internal sealed class WordReader
{
    private const int ShortestMisspelt = 4;
    private const int LongestBroken = 32;

    private readonly TextNormalizer _normalizer;
    private readonly IPassageIndex _index;
    private readonly bool _corrects;
    private readonly WordBreaker _breaker;
    private readonly FrozenSet<string> _knownWords;
    private readonly FrozenSet<string> _knownStems;

    /// <summary>Reads; puts spelling right unless <paramref name="corrects"/> is false.</summary>
    public WordReader(TextNormalizer normalizer, IPassageIndex index, Vocabulary vocabulary, bool corrects = true)
    {
        _normalizer = normalizer;
        _index = index;
        _corrects = corrects;
        _breaker = new WordBreaker(vocabulary.Edited);
        _knownWords = vocabulary.Words.Keys.ToFrozenSet(StringComparer.Ordinal);
        _knownStems = vocabulary.Edited.Keys.Select(EnglishStemmer.Stem).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>True for everyday English words and for words that stand in the content or the examples.</summary>
    public bool IsKnown(string word) =>
        _knownWords.Contains(word) || StopWords.IsGeneral(word) || CommonWords.Contains(word) || _knownStems.Contains(EnglishStemmer.Stem(word));

    /// <summary>The words of a text that needs no correction.</summary>
    public List<string> ReadEdited(string text) => _normalizer.Normalize(text);

    /// <summary>The words of a text as people type it.</summary>
    public ReadWords Read(IReadOnlyList<Token> tokens)
    {
        Dictionary<string, string>? corrections = null;
        var words = new List<string>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            if (!_corrects)
            {
                words.Add(word);
            }
            else if (i + 1 < tokens.Count && _breaker.Combine(word, tokens[i + 1].Word) is { } combined)
            {
                (corrections ??= new(StringComparer.Ordinal))[$"{word} {tokens[++i].Word}"] = combined;
                words.Add(combined);
            }
            else if (!IsKnown(word) && Correct(word) is { } corrected)
            {
                (corrections ??= new(StringComparer.Ordinal))[word] = string.Join(' ', corrected);
                words.AddRange(corrected);
            }
            else
            {
                words.Add(word);
            }
        }

        return new ReadWords(_normalizer.Normalize(words), corrections ?? ReadWords.None);
    }

    private string[]? Correct(string word) =>
        _index.SuggestCorrection(word) is { } correction ? [correction]
        : _breaker.Break(word) is var (first, second) ? [first, second]
        : BreakAndCorrect(word);

    // "clinicalrotatoin": a known word and a misspelt one.
    private string[]? BreakAndCorrect(string word)
    {
        for (var place = ShortestMisspelt; place <= word.Length - ShortestMisspelt && word.Length <= LongestBroken; place++)
        {
            var (first, second) = (word[..place], word[place..]);
            if (_knownWords.Contains(first) && _index.SuggestCorrection(second) is { } endCorrected)
            {
                return [first, endCorrected];
            }

            if (_knownWords.Contains(second) && _index.SuggestCorrection(first) is { } startCorrected)
            {
                return [startCorrected, second];
            }
        }

        return null;
    }
}

/// <summary>Normalised words.</summary>
/// <param name="Words">The words.</param>
/// <param name="Corrections">Words that were corrected: as typed, to the known word.</param>
internal readonly record struct ReadWords(List<string> Words, IReadOnlyDictionary<string, string> Corrections)
{
    /// <summary>Nothing was corrected.</summary>
    public static IReadOnlyDictionary<string, string> None { get; } = FrozenDictionary<string, string>.Empty;
}
