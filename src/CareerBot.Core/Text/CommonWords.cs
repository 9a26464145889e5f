using System.Collections.Frozen;

namespace CareerBot.Core.Text;

/// <summary>
/// Everyday English words, which the content may lack (<c>CommonWords.txt</c>): a word of the list, or a form of one, is spelt right and is not
/// "corrected" to one that the content holds ("expensive" to "extensive").
/// </summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Words = Read();
    private static readonly string[] Endings = ["s", "es", "ed", "d", "ing", "ly", "er", "r", "est", "st"];

    /// <summary>True for a word of the list, and for a regular form of one: "cheaply", "studied", "stopping".</summary>
    public static bool Contains(string word)
    {
        if (Words.Contains(word))
        {
            return true;
        }

        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal) && IsBase(word[..^ending.Length]))
            {
                return true;
            }
        }

        return false;
    }

    // As it stands ("cheap"), with its e ("hop-ing"), with y for i ("studi-ed"), or with one letter for two ("stopp-ing").
    private static bool IsBase(string start) =>
        Words.Contains(start)
        || Words.Contains(start + "e")
        || (start[^1] == 'i' && Words.Contains(start[..^1] + "y"))
        || (start[^1] == start[^2] && Words.Contains(start[..^1]));

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonWords).Assembly.GetManifestResourceStream("CareerBot.Core.Text.CommonWords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
