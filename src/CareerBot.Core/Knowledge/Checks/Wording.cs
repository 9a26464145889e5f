using System.Buffers;
using System.Collections.Frozen;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>Compares wordings as readers do: by their words, not by case, blanks and punctuation.</summary>
internal static class Wording
{
    /// <summary>Words that do not tell two examples apart. Question words and negations stay: "why" and "how" ask for different things.</summary>
    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        [
            "a", "am", "an", "and", "are", "as", "at", "be", "been", "by", "can", "could", "did", "do", "does", "for", "had", "has", "have", "i", "im", "in",
            "is", "it", "its", "ive", "me", "my", "of", "on", "or", "please", "pls", "s", "that", "the", "there", "this", "to", "was", "we", "were", "will",
            "with", "would", "you", "your",
        ],
        StringComparer.Ordinal);

    /// <summary>Lower-case letters and digits only; equal for two wordings that differ in nothing else.</summary>
    public static string Key(string text)
    {
        var key = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
        }

        var result = new string(key, 0, length);
        ArrayPool<char>.Shared.Return(key);
        return result;
    }

    /// <summary>The set of the words that carry meaning, as one text; of all words where none does.</summary>
    public static string WordSet(string text)
    {
        var words = new SortedSet<string>(Words(text), StringComparer.Ordinal);
        var telling = words.Where(word => !Fillers.Contains(word)).ToList();
        IEnumerable<string> compared = telling.Count > 0 ? telling : words;
        return string.Join(' ', compared);
    }

    /// <summary>Number of words, parted by white space.</summary>
    public static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return text[start..i].ToLowerInvariant();
                start = -1;
            }
        }
    }
}
