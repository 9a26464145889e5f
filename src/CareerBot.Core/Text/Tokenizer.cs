namespace CareerBot.Core.Text;

/// <summary>
/// Cuts a text into words. A word is a run of letters or digits; <c>associate's</c> gives <c>associate</c>, <c>don't</c> gives <c>dont</c>,
/// <c>M.L.T.</c> gives <c>mlt</c>, <c>57,380</c> gives <c>57380</c>, <c>5%</c> gives <c>5</c> and <c>percent</c>, <c>self-paced</c> gives two words.
/// </summary>
public static class Tokenizer
{
    private const int LongestWord = 64;

    /// <summary>The words of <paramref name="text"/> in order. A run of more than 64 characters is cut into words of 64.</summary>
    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        Span<char> word = stackalloc char[LongestWord];
        var position = 0;
        while (position < text.Length)
        {
            if (text[position] == '%')
            {
                tokens.Add(new Token("percent", position, 1));
            }

            if (!IsWordCharacter(text[position]))
            {
                position++;
                continue;
            }

            var start = position;
            var length = ReadWord(text, ref position, word);
            if (length > 0)
            {
                tokens.Add(new Token(new string(word[..length]), start, position - start));
            }
        }

        return tokens;
    }

    private static int ReadWord(string text, ref int position, Span<char> word)
    {
        var length = 0;
        while (position < text.Length && length < LongestWord)
        {
            var folded = CharacterFolding.Fold(text[position]);
            if (folded == '\0')
            {
                position++;
            }
            else if (char.IsLetterOrDigit(folded))
            {
                word[length++] = folded;
                position++;
            }
            else if (!JoinsWord(text, position, folded, length))
            {
                break;
            }
            else
            {
                position++;
                if (folded == '\'' && IsPossessive(text, position))
                {
                    position++;
                    break;
                }
            }
        }

        return length;
    }

    // An apostrophe between letters, a comma between digits, the dots of an acronym (single letters with dots between them).
    private static bool JoinsWord(string text, int position, char folded, int length)
    {
        var before = text[position - 1];
        var hasNext = position + 1 < text.Length;
        var next = hasNext ? text[position + 1] : ' ';
        return folded switch
        {
            '\'' => char.IsLetter(before) && char.IsLetter(next),
            ',' => char.IsAsciiDigit(before) && char.IsAsciiDigit(next),
            '.' when char.IsAsciiDigit(before) => char.IsAsciiDigit(next),
            '.' => char.IsLetter(before) && IsSingleLetter(text, position - 1)
                && (length > 1 || (char.IsLetter(next) && position + 2 < text.Length && text[position + 2] == '.')),
            _ => false,
        };
    }

    private static bool IsSingleLetter(string text, int position) => position == 0 || !char.IsLetterOrDigit(text[position - 1]);

    private static bool IsPossessive(string text, int position) =>
        CharacterFolding.Fold(text[position]) == 's' && (position + 1 >= text.Length || !char.IsLetterOrDigit(text[position + 1]));

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(CharacterFolding.Fold(c));
}
