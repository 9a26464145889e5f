namespace CareerBot.Core.Intents;

/// <summary>
/// Cuts a normalised text into the pieces that become features. A piece is known by its 64-bit FNV-1a hash: with fewer than a million pieces,
/// the chance that any two share one is below one in ten million.
/// </summary>
internal static class Grams
{
    private const int ShortestCharacters = 2;
    private const int LongestCharacters = 5;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // Stands for the word left out of a pair; no normalised word holds it.
    private const char Gap = '_';

    /// <summary>No text has more pieces than this.</summary>
    public static int Most(string text) => (text.Length + 2) * (3 + LongestCharacters - ShortestCharacters + 1);

    /// <summary>Words, pairs of neighbours, and pairs with one word between them.</summary>
    public static void ReadWords<T>(string text, ref T reader)
        where T : struct, IGramReader, allows ref struct
    {
        ulong last = 0, beforeLast = 0;
        for (var start = 0; start < text.Length; start++)
        {
            ulong word = Offset, pair = Add(last, ' '), wide = Add(Add(beforeLast, Gap), ' ');
            var end = start;
            for (; end < text.Length && text[end] != ' '; end++)
            {
                word = Add(word, text[end]);
                pair = Add(pair, text[end]);
                wide = Add(wide, text[end]);
            }

            if (end > start)
            {
                reader.Read(word);
                if (last != 0)
                {
                    reader.Read(pair);
                }

                if (beforeLast != 0)
                {
                    reader.Read(wide);
                }

                (beforeLast, last) = (last, word);
            }

            start = end;
        }
    }

    /// <summary>The hash of a word, the one that <see cref="ReadWords"/> gives for it.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>Runs of 2 to 5 characters inside a word, the word's edges marked by a blank.</summary>
    public static void ReadCharacters<T>(string text, ref T reader)
        where T : struct, IGramReader, allows ref struct
    {
        for (var start = -1; start < text.Length; start++)
        {
            var hash = Offset;
            for (var length = 1; length <= LongestCharacters && start + length <= text.Length + 1; length++)
            {
                var c = At(text, start + length - 1);
                hash = Add(hash, c);
                if (length >= ShortestCharacters)
                {
                    reader.Read(hash);
                }

                if (c == ' ' && length > 1)
                {
                    break;
                }
            }
        }
    }

    private static char At(string text, int position) => position < 0 || position >= text.Length ? ' ' : text[position];

    private static ulong Add(ulong hash, char c) => (hash ^ c) * Prime;
}

/// <summary>Takes the pieces of a text, one after the other.</summary>
internal interface IGramReader
{
    void Read(ulong gram);
}
