namespace CareerBot.Core.Text;

/// <summary>
/// Finds the known word nearest to an unknown one by edit distance (insertion, deletion, replacement, swap of neighbours:
/// optimal string alignment). Up to 2 letters: never; 3: a swap; 4 to 6: one edit; 7 and more: two.
/// </summary>
public sealed class SpellingVocabulary
{
    private const int SwapOnly = 3;
    private const int ShortestCorrected = 4;
    private const int ShortestWithTwoEdits = 7;
    private const int LongestCorrected = 32;

    private readonly Dictionary<string, int> _occurrences;
    private readonly Entry[][] _byLength;

    /// <summary>Takes the known words and how often each occurs.</summary>
    public SpellingVocabulary(IReadOnlyDictionary<string, int> vocabulary)
    {
        _occurrences = new Dictionary<string, int>(vocabulary, StringComparer.Ordinal);
        _byLength = new Entry[LongestCorrected + 3][];
        for (var length = 0; length < _byLength.Length; length++)
        {
            _byLength[length] = [.. vocabulary
                .Where(pair => pair.Key.Length == length && length > 0 && !pair.Key.AsSpan().ContainsAnyInRange('0', '9'))
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new Entry(pair.Key, pair.Key[0], Letters(pair.Key), pair.Value))];
        }
    }

    /// <summary>True for a word of the vocabulary.</summary>
    public bool Contains(string word) => _occurrences.ContainsKey(word);

    /// <summary>
    /// The nearest word; among equally near ones that with the same first letter, then the more frequent, then the first in ordinal order.
    /// Null when <paramref name="word"/> is known, has digits, or nothing is near enough.
    /// </summary>
    public string? Nearest(string word) => Nearest(word, word.Length >= ShortestWithTwoEdits ? 2 : 1);

    /// <summary>As <see cref="Nearest(string)"/>, with at most <paramref name="most"/> edits, 1 or 2.</summary>
    public string? Nearest(string word, int most)
    {
        if (word.Length == SwapOnly)
        {
            return Contains(word) ? null : NearestSwap(word);
        }

        if (word.Length is < ShortestCorrected or > LongestCorrected || Contains(word) || word.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var letters = Letters(word);
        Entry? best = null;
        var bestRank = int.MaxValue;
        for (var length = word.Length - most; length <= word.Length + most; length++)
        {
            foreach (var entry in _byLength[length])
            {
                // People rarely miss the first letter, and hardly ever together with another.
                var sameStart = entry.First == word[0];
                var allowed = sameStart ? most : 1;

                // A replaced letter changes at most two of the letters that occur, an added or dropped one at most one: most words are out at a glance.
                if (System.Numerics.BitOperations.PopCount(entry.Letters ^ letters) > (2 * allowed) - Math.Abs(length - word.Length)
                    || length < ShortestCorrected
                    || (!sameStart && word.Length < 6))
                {
                    continue;
                }

                // "unnecessary" is no misspelling of "necessary".
                if (IsNegationOf(word, entry.Word) || IsNegationOf(entry.Word, word))
                {
                    continue;
                }

                var distance = EditDistance(word, entry.Word, allowed);
                var rank = (distance * 2) + (sameStart ? 0 : 1);
                if (distance <= allowed && (rank < bestRank || (rank == bestRank && entry.Occurrences > best!.Value.Occurrences)))
                {
                    best = entry;
                    bestRank = rank;
                }
            }
        }

        return best?.Word;
    }

    // "hwo": of three letters only neighbours that changed places are put right.
    private string? NearestSwap(string word)
    {
        string[] swaps = [$"{word[1]}{word[0]}{word[2]}", $"{word[0]}{word[2]}{word[1]}"];
        return swaps.Where(Contains).OrderByDescending(swap => _occurrences[swap]).FirstOrDefault();
    }

    private static bool IsNegationOf(string longer, string shorter) =>
        longer.EndsWith(shorter, StringComparison.Ordinal) && longer[..^shorter.Length] is "un" or "in" or "im" or "ir" or "il" or "non" or "dis";

    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var c in word)
        {
            letters |= 1u << (c % 32);
        }

        return letters;
    }

    private static int EditDistance(string a, string b, int most)
    {
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }

    private readonly record struct Entry(string Word, char First, uint Letters, int Occurrences);
}
