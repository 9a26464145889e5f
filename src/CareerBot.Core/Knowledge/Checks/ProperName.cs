using System.Text.RegularExpressions;
using CareerBot.Core.Text;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>Finds the words of a text that name something: capitalised inside a sentence, acronyms, web addresses.</summary>
/// <remarks>Names are compared folded: without possessive, dots (<c>U.S.</c>) and the plural s of an acronym (<c>MLTs</c>).</remarks>
internal static partial class ProperName
{
    /// <summary>The names in an answer, as they are written, each once.</summary>
    public static IEnumerable<string> Claimed(string text) =>
        SentenceSplitter.Split(text).SelectMany(ClaimedBySentence).Distinct(StringComparer.Ordinal);

    /// <summary>All words of a source, folded.</summary>
    public static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => Fold(match.Value));

    /// <summary>The form in which names are compared.</summary>
    public static string Fold(string word)
    {
        if (word.Contains("://", StringComparison.Ordinal))
        {
            return word.TrimEnd('.', ',', ';', ')', '/');
        }

        var folded = word.Replace(".", "", StringComparison.Ordinal).TrimEnd('\'', '’');
        folded = folded.EndsWith("'s", StringComparison.Ordinal) || folded.EndsWith("’s", StringComparison.Ordinal) ? folded[..^2] : folded;
        return folded.Length > 2 && folded[^1] == 's' && folded.AsSpan(0, folded.Length - 1).IndexOfAnyExceptInRange('A', 'Z') < 0 ? folded[..^1] : folded;
    }

    private static IEnumerable<string> ClaimedBySentence(string sentence)
    {
        foreach (Match match in Word().Matches(sentence))
        {
            var word = Fold(match.Value);
            if (word.Contains("://", StringComparison.Ordinal) || HasInnerCapital(word)
                || (char.IsUpper(word[0]) && !IsLetterOrPronoun(word) && !IsOpening(sentence, match.Index)))
            {
                yield return word;
            }
        }
    }

    /// <summary>Acronyms and the like count even where a sentence starts with them.</summary>
    private static bool HasInnerCapital(string word) => char.IsUpper(word[0]) && word.Skip(1).Any(char.IsUpper) && !word.Contains('\'') && !word.Contains('’');

    /// <summary>"I", "I'm", and the letters of "plan B".</summary>
    private static bool IsLetterOrPronoun(string word) => word.Length == 1 || (word[0] == 'I' && word[1] is '\'' or '’');

    /// <summary>True where English writes a capital anyway: after nothing but signs, or after a colon.</summary>
    private static bool IsOpening(string sentence, int index)
    {
        var last = index - 1;
        while (last >= 0 && !char.IsLetterOrDigit(sentence[last]) && sentence[last] != ':')
        {
            last--;
        }

        return last < 0 || sentence[last] == ':';
    }

    [GeneratedRegex(@"https?://\S+|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\d]*(?:['’]\p{L}+)?")]
    private static partial Regex Word();
}
