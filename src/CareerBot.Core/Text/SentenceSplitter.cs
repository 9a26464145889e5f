using System.Collections.Frozen;

namespace CareerBot.Core.Text;

/// <summary>Cuts English running text into sentences.</summary>
/// <remarks>
/// Every sentence is an exact substring of the text, trimmed. A full stop of an abbreviation (<c>Dr.</c>, <c>e.g.</c>, <c>U.S.</c>), of an
/// initial or of a decimal does not end a sentence. A line break always does.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>Abbreviations that are always followed by more of their sentence.</summary>
    private static readonly FrozenSet<string> Inner = FrozenSet.ToFrozenSet(
        ["dr", "mr", "mrs", "ms", "prof", "st", "vs", "no", "fig", "approx", "dept", "e.g", "i.e", "cf", "incl", "sr", "jr"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Abbreviations that may also be the last word of a sentence; the next word decides.</summary>
    private static readonly FrozenSet<string> Either = FrozenSet.ToFrozenSet(
        ["etc", "inc", "ltd", "co", "corp", "u.s", "u.k", "u.s.a", "a.m", "p.m", "ph.d", "m.d", "b.s", "b.a", "m.s", "a.s", "a.a.s"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that, with a capital after such an abbreviation, open a new sentence rather than a name.</summary>
    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        [
            "A", "All", "An", "And", "Another", "As", "At", "Because", "Both", "But", "By", "Each", "Every", "For", "From", "He", "Here", "How", "However",
            "If", "In", "It", "Its", "Many", "Most", "No", "Not", "On", "Or", "Other", "Our", "She", "So", "Some", "Such", "That", "The", "Their", "Then",
            "There", "These", "They", "This", "Those", "To", "We", "What", "When", "Where", "Which", "While", "Who", "Why", "With", "You", "Your",
        ],
        StringComparer.Ordinal);

    /// <summary>The sentences of <paramref name="text"/> in order; none for blank text.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (IsEndMark(text[i]) && EndsSentence(text, ref i)))
            {
                Add(text.AsSpan(start, i + 1 - start), sentences);
                start = i + 1;
            }
        }

        Add(text.AsSpan(start), sentences);
        return sentences;
    }

    /// <summary>Looks at the end mark at <paramref name="i"/>; moves <paramref name="i"/> to the last character of the marks and quotes there.</summary>
    private static bool EndsSentence(string text, ref int i)
    {
        var mark = i;
        while (i + 1 < text.Length && (IsEndMark(text[i + 1]) || IsClosing(text[i + 1])))
        {
            i++;
        }

        var next = i + 1;
        if (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && (char.IsWhiteSpace(text[next]) || IsOpening(text[next])))
        {
            next++;
        }

        if (next == text.Length)
        {
            return true;
        }

        return !char.IsLower(text[next]) && (text[mark] != '.' || i > mark || !IsAbbreviation(text, mark, next));
    }

    private static bool IsAbbreviation(string text, int dot, int next)
    {
        var word = WordBefore(text, dot);
        if (Inner.Contains(word) || (word.Length == 1 && char.IsUpper(word[0]) && word != "I"))
        {
            return true;
        }

        return Either.Contains(word) && !Openers.Contains(WordAt(text, next));
    }

    private static string WordBefore(string text, int dot)
    {
        var start = dot;
        while (start > 0 && (char.IsLetter(text[start - 1]) || (text[start - 1] == '.' && start < dot)))
        {
            start--;
        }

        return text[start..dot];
    }

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    private static void Add(ReadOnlySpan<char> sentence, List<string> sentences)
    {
        var trimmed = sentence.Trim();
        if (!trimmed.IsEmpty)
        {
            sentences.Add(trimmed.ToString());
        }
    }

    private static bool IsEndMark(char c) => c is '.' or '!' or '?' or '…';

    private static bool IsClosing(char c) => c is '"' or '\'' or ')' or ']' or '”' or '’';

    private static bool IsOpening(char c) => c is '"' or '\'' or '(' or '[' or '“' or '‘';
}
