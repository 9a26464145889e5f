using System.Text.RegularExpressions;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>A number in a text.</summary>
/// <param name="Value">Digits without separators; "2" for "two".</param>
/// <param name="Unit">What the number counts, where a sign says so.</param>
/// <param name="Written">The number as it stands in the text.</param>
internal sealed partial record Figure(string Value, FigureUnit Unit, string Written)
{
    private static readonly string[] Words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Words after which "two" counts nothing nameable: "two of them", "the two are".</summary>
    private static readonly HashSet<string> NotCounted = ["of", "and", "to", "is", "are", "in", "on", "at", "have", "has", "may", "can", "do", "with", "for", "as", "but"];

    /// <summary>Every number a text names, in digits or as a word from two to ten.</summary>
    public static IEnumerable<Figure> All(string text) =>
        Digits().Matches(text).Select(OfDigits).Concat(NumberWords().Matches(text).Select(OfWord));

    /// <summary>The numbers a text claims: all in digits, and number words that count something ("two years", "two-year").</summary>
    public static IEnumerable<Figure> Claimed(string text) =>
        Digits().Matches(text).Select(OfDigits).Concat(NumberWords().Matches(text)
            .Where(match => match.Groups["next"] is { Success: true } next && !NotCounted.Contains(next.Value)).Select(OfWord));

    /// <summary>True when <paramref name="source"/> says the same; a number without a sign may stand for one with.</summary>
    public bool IsSaidBy(Figure source) => Value == source.Value && (Unit == FigureUnit.None || Unit == source.Unit);

    private static Figure OfDigits(Match match)
    {
        var unit = match.Groups["percent"].Success ? FigureUnit.Percent : match.Groups["money"].Success ? FigureUnit.Money : FigureUnit.None;
        return new Figure(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), unit, match.Value.Trim());
    }

    private static Figure OfWord(Match match)
    {
        var word = match.Groups["number"].Value;
        return new Figure($"{2 + Array.FindIndex(Words, known => known.Equals(word, StringComparison.OrdinalIgnoreCase))}", FigureUnit.None, word);
    }

    [GeneratedRegex(@"(?<money>[$€£]\s?)?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:(?<percent>\s?(?:%|percent\b|per cent\b))|(?<money>\s(?:dollars|USD)\b))?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?<number>two|three|four|five|six|seven|eight|nine|ten)\b(?:[\s-]+(?<next>[a-z]+))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberWords();
}

/// <summary>What a figure counts, where a sign or word beside it says so.</summary>
internal enum FigureUnit
{
    /// <summary>Nothing beside it.</summary>
    None,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Money.</summary>
    Money,
}
