namespace CareerBot.Core.Text;

/// <summary>Puts blanks right that were forgotten ("onlinestudy") or stand in a word ("techn ician").</summary>
/// <param name="words">The known words, with the number of their occurrences.</param>
internal sealed class WordBreaker(IReadOnlyDictionary<string, int> words)
{
    private const int ShortestPart = 3;
    private const int ShortestCombined = 6;
    private const int LongestBroken = 32;

    /// <summary>The two known words that an unknown one is made of, each of three letters or more, the rarer of them as frequent as can be; null when there are none.</summary>
    public (string First, string Second)? Break(string word)
    {
        (string First, string Second)? best = null;
        var most = 0;
        for (var place = ShortestPart; place <= word.Length - ShortestPart && word.Length <= LongestBroken; place++)
        {
            var (first, second) = (word[..place], word[place..]);
            var occurrences = Math.Min(Occurrences(first), Occurrences(second));
            if (occurrences > most)
            {
                (best, most) = ((first, second), occurrences);
            }
        }

        return best;
    }

    /// <summary>
    /// The known word that two neighbours make together, if one of them is not known by itself; null otherwise: "work place" is as good as "workplace".
    /// </summary>
    public string? Combine(string first, string second)
    {
        if (first.Length + second.Length < ShortestCombined || (words.ContainsKey(first) && words.ContainsKey(second)))
        {
            return null;
        }

        var combined = first + second;
        return words.ContainsKey(combined) ? combined : null;
    }

    // Asking and filler words are frequent everywhere, whether the content holds them or not.
    private int Occurrences(string word) => StopWords.IsGeneral(word) ? int.MaxValue : words.GetValueOrDefault(word);
}
