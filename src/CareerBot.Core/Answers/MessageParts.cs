using System.Collections.Frozen;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>Cuts a message into the parts that may each be a question: people tell a story around their question, or ask two at once.</summary>
internal static class MessageParts
{
    private const int MostParts = 8;

    private static readonly FrozenSet<string> References = FrozenSet.Create(
        StringComparer.Ordinal, "they", "them", "their", "that", "these", "those", "thats", "theyre", "it", "its", "two", "both", "there");

    // A sentence of more words than this is cut at its commas too.
    private const int LongSentence = 18;

    /// <summary>The parts in order, each as its words; empty when the message is one part. Of too many parts the last ones are taken: questions come at the end.</summary>
    public static IReadOnlyList<MessagePart> Of(string message)
    {
        var parts = new List<MessagePart>();
        foreach (var sentence in Split(message, static c => c is '.' or '!' or '?' or ';' or '\n' or '…'))
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

    // Cut behind marks that are followed by a blank or the end: not in "N.A.A.C.L.S" or "57,380".
    private static IEnumerable<string> Split(string text, Func<char, bool> isMark)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (isMark(text[i]) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i] == '\n'))
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

    private static void Add(string text, List<Token> tokens, List<MessagePart> parts)
    {
        if (tokens.Exists(token => StopWords.IsContent(token.Word)))
        {
            parts.Add(new MessagePart(tokens, text.Contains('?', StringComparison.Ordinal) || YesOrNo.IsAsking(tokens), !RefersElsewhere(tokens)));
        }
    }

    // "what do they do about that", not "one of those technicians".
    private static bool RefersElsewhere(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (References.Contains(tokens[i].Word) && (i + 1 == tokens.Count || !StopWords.IsContent(tokens[i + 1].Word)))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A part of a message.</summary>
/// <param name="Tokens">Its words; at least one.</param>
/// <param name="IsQuestion">True when it has a question mark, begins as questions do, or holds an asking word.</param>
/// <param name="StandsAlone">False when it refers to something that another part names ("what do they do about it?").</param>
internal sealed record MessagePart(IReadOnlyList<Token> Tokens, bool IsQuestion, bool StandsAlone);
