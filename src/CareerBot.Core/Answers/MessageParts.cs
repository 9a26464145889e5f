using System.Buffers;
using System.Collections.Frozen;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>Cuts a message into the parts that may each be a question: people tell a story around their question, or ask two at once.</summary>
internal static class MessageParts
{
    private const int MostParts = 8;

    private static readonly FrozenSet<string> References = FrozenSet.Create(
        StringComparer.Ordinal, "they", "them", "their", "that", "these", "those", "thats", "theyre", "it", "its", "two", "both", "there");

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?;\n…");

    private static readonly FrozenSet<string> Being = FrozenSet.Create(StringComparer.Ordinal, "is", "are", "was", "were", "be", "isnt", "arent");

    private static readonly FrozenSet<string> Joins = FrozenSet.Create(StringComparer.Ordinal, "and", "also", "plus", "but");

    // A sentence of more words than this is cut at its commas too.
    private const int LongSentence = 18;

    /// <summary>The parts in order, each as its words; empty when the message is one part. Of too many parts the last ones are taken: questions come at the end.</summary>
    /// <param name="message">What the user wrote.</param>
    /// <param name="words">Its words.</param>
    public static IReadOnlyList<MessagePart> Of(string message, IReadOnlyList<Token> words)
    {
        if (IsPlain(message, words))
        {
            return [];
        }

        var parts = new List<MessagePart>();
        foreach (var sentence in Split(message, SentenceMarks.Contains))
        {
            var tokens = Tokenizer.Tokenize(sentence);
            if (tokens.Count <= LongSentence)
            {
                Add(sentence, tokens, parts);
                continue;
            }

            foreach (var clause in Split(sentence, static c => c is ',' or ':' or '–' or '—'))
            {
                Add(clause, Tokenizer.Tokenize(clause), parts);
            }
        }

        return parts.Count < 2 ? [] : parts.Count <= MostParts ? parts : parts.GetRange(parts.Count - MostParts, MostParts);
    }

    // Most messages are one short sentence: that is seen at a glance.
    private static bool IsPlain(string message, IReadOnlyList<Token> words)
    {
        if (words.Count > LongSentence || message.AsSpan().TrimEnd().TrimEnd(".!?;… ").IndexOfAny(SentenceMarks) >= 0)
        {
            return false;
        }

        foreach (var token in words)
        {
            if (Joins.Contains(token.Word))
            {
                return false;
            }
        }

        return true;
    }

    // Cut behind marks that are followed by a blank or the end: not in "N.A.A.C.L.S" or "57,380".
    private static IEnumerable<string> Split(string text, Func<char, bool> isMark)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (isMark(text[i]) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i] == '\n') && !EndsAcronym(text, i))
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    // The last dot of "M.L.T." or "e.g.".
    private static bool EndsAcronym(string text, int mark)
    {
        var start = mark;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return text[mark] == '.' && mark - start > 1 && text[start..mark].Contains('.') && text[mark - 1] != '.';
    }

    // "how do I start and what does it cost" asks twice.
    private static void Add(string text, List<Token> tokens, List<MessagePart> parts)
    {
        var isMarked = text.Contains('?', StringComparison.Ordinal);
        var start = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (Joins.Contains(tokens[i].Word) && HasContent(tokens, start, i) && OpensQuestion(tokens, i))
            {
                Add(tokens.GetRange(start, i - start), isMarked, parts);
                start = BehindJoins(tokens, i);
                i = start;
            }
        }

        if (HasContent(tokens, start, tokens.Count))
        {
            Add(tokens.GetRange(start, tokens.Count - start), isMarked, parts);
        }
    }

    private static void Add(List<Token> tokens, bool isMarked, List<MessagePart> parts) =>
        parts.Add(new MessagePart(tokens, isMarked || YesOrNo.IsAsking(tokens), !RefersElsewhere(tokens)));

    // Behind the word that joins, and perhaps another such ("and also"), stands a word that questions begin with, and behind that a subject.
    private static bool OpensQuestion(List<Token> tokens, int join)
    {
        var next = BehindJoins(tokens, join);
        return next < tokens.Count && YesOrNo.IsAsking([tokens[next]]) && HasContent(tokens, next, tokens.Count);
    }

    private static int BehindJoins(List<Token> tokens, int join)
    {
        while (join < tokens.Count && Joins.Contains(tokens[join].Word))
        {
            join++;
        }

        return join;
    }

    private static bool HasContent(List<Token> tokens, int from, int to) => tokens.FindIndex(from, to - from, token => StopWords.IsContent(token.Word)) >= 0;

    // "what do they do about that", not "one of those technicians", "is there a course" or "how long does it take".
    private static bool RefersElsewhere(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (References.Contains(tokens[i].Word) && !IsExpletive(tokens, i) && (i + 1 == tokens.Count || !StopWords.IsContent(tokens[i + 1].Word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsExpletive(List<Token> tokens, int i) =>
        (tokens[i].Word == "there" && ((i > 0 && Being.Contains(tokens[i - 1].Word)) || (i + 1 < tokens.Count && Being.Contains(tokens[i + 1].Word))))
        || (tokens[i].Word == "it" && i + 1 < tokens.Count && tokens[i + 1].Word is ("take" or "takes"));
}

/// <summary>A part of a message.</summary>
/// <param name="Tokens">Its words; at least one.</param>
/// <param name="IsQuestion">True when it has a question mark, begins as questions do, or holds an asking word.</param>
/// <param name="StandsAlone">False when it refers to something that another part names ("what do they do about it?").</param>
internal sealed record MessagePart(IReadOnlyList<Token> Tokens, bool IsQuestion, bool StandsAlone);
