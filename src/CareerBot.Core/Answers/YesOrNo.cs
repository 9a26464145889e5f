using System.Collections.Frozen;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>
/// The "Yes," or "No," that opens an FAQ answer. It answers the entry's own question; to another wording, or the opposite one ("can I do without?"),
/// it may be wrong, while what follows it stays true. So it is said only to a question that asks just what the entry's question asks.
/// </summary>
internal static class YesOrNo
{
    // Longest first.
    private static readonly string[] Openings = ["Often, yes: ", "Yes, in part: ", "Yes: ", "Yes, ", "No: ", "No, "];

    private static readonly FrozenSet<string> Auxiliaries = Set("is are was were am do does did can could will would shall should must may might have has need");

    private static readonly FrozenSet<string> Turning = Set(
        "not no never none nothing without only just instead except unless neither nor dont doesnt isnt arent cant couldnt wont wouldnt shouldnt didnt");

    /// <summary>The opening with its blank, or an empty text, and the rest as a sentence of its own.</summary>
    public static (string Opening, string Statement) Split(string sentence)
    {
        foreach (var opening in Openings)
        {
            if (sentence.StartsWith(opening, StringComparison.Ordinal) && sentence.Length > opening.Length)
            {
                return (opening, char.ToUpperInvariant(sentence[opening.Length]) + sentence[(opening.Length + 1)..]);
            }
        }

        return ("", sentence);
    }

    /// <summary>True for words that begin as a yes-or-no question does, or hold an asking word (what, how).</summary>
    public static bool IsAsking(IReadOnlyList<Token> tokens) => Auxiliaries.Contains(tokens[0].Word) || tokens.Any(token => StopWords.Question.Contains(token.Word));

    /// <summary>
    /// True when <paramref name="asked"/> is a yes-or-no question about the subject of <paramref name="own"/> and nothing beyond it, with no word that turns it round.
    /// </summary>
    /// <param name="asked">The question.</param>
    /// <param name="own">The question that the opening answers.</param>
    /// <param name="isNeutral">True for the stem of a word that nearly all questions here hold, such as the name of the job.</param>
    public static bool AsksTheSame(Question asked, Question own, Func<int, bool> isNeutral)
    {
        var words = asked.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var opener = Array.FindIndex(words, word => Auxiliaries.Contains(word) || StopWords.Question.Contains(word));
        return opener >= 0
            && Auxiliaries.Contains(words[opener])
            && !words.Any(Turning.Contains)
            && asked.Terms.All(term => !term.IsContent || (term.Stem != Lexicon.Unknown && (own.Holds(term.Stem) || isNeutral(term.Stem))))
            && own.Terms.Any(term => term.IsContent && !isNeutral(term.Stem) && asked.Holds(term.Stem));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
