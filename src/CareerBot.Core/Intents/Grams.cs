namespace CareerBot.Core.Intents;

/// <summary>Cuts a normalised text into the pieces that become features.</summary>
internal static class Grams
{
    private const int ShortestCharacters = 3;
    private const int LongestCharacters = 4;

    /// <summary>No text has more pieces than this.</summary>
    public static int Most(string text) => ((text.Length + 2) * 2) + ((text.Length + 2) * (LongestCharacters - ShortestCharacters + 1));

    /// <summary>Words, and pairs of neighbours as they stand in the text.</summary>
    public static void ReadWords<T>(string text, ref T reader)
        where T : struct, IGramReader, allows ref struct
    {
        var previous = -1;
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf(' ', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                reader.Read(text.AsSpan(start, end - start));
                if (previous >= 0)
                {
                    reader.Read(text.AsSpan(previous, end - previous));
                }

                previous = start;
            }

            start = end + 1;
        }
    }

    /// <summary>Runs of 3 and 4 characters inside a word, the word's edges marked by a blank.</summary>
    public static void ReadCharacters<T>(string text, ref T reader)
        where T : struct, IGramReader, allows ref struct
    {
        var padded = string.Concat(" ", text, " ").AsSpan();
        var start = 0;
        while (start < padded.Length - 1)
        {
            var end = start + 1 + padded[(start + 1)..].IndexOf(' ');
            var word = padded[start..(end + 1)];
            for (var from = 0; from < word.Length; from++)
            {
                for (var length = ShortestCharacters; length <= LongestCharacters && from + length <= word.Length; length++)
                {
                    reader.Read(word.Slice(from, length));
                }
            }

            start = end;
        }
    }
}

/// <summary>Takes the pieces of a text, one after the other.</summary>
internal interface IGramReader
{
    void Read(ReadOnlySpan<char> gram);
}
