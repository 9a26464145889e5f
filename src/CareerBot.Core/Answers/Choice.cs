using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>Reads which of the offered choices a user means: "2", "the second one", "last".</summary>
internal static class Choice
{
    private const int MostWords = 4;

    private static readonly string[][] Names =
    [
        ["1", "one", "first", "1st"],
        ["2", "two", "second", "2nd"],
        ["3", "three", "third", "3rd"],
    ];

    /// <summary>Place of the choice from 0, or null when none of <paramref name="count"/> is named.</summary>
    public static int? Find(IReadOnlyList<Token> tokens, int count)
    {
        if (tokens.Count > MostWords)
        {
            return null;
        }

        for (var choice = Math.Min(count, Names.Length) - 1; choice >= 0; choice--)
        {
            if (tokens.Any(token => Names[choice].Contains(token.Word, StringComparer.Ordinal)))
            {
                return choice;
            }
        }

        return count > 0 && tokens.Any(token => token.Word == "last") ? count - 1 : null;
    }
}
