using System.Globalization;
using System.Text;

namespace CareerBot.Server.Commands;

/// <summary>Makes text from outside safe to show: no character of it may steer a terminal or turn the direction of writing.</summary>
internal static class TerminalText
{
    /// <summary>The text without control and format characters; line feeds stay, tabs become blanks.</summary>
    public static string Clean(string text)
    {
        if (!text.EnumerateRunes().Any(IsUnsafe))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsUnsafe(rune))
            {
                clean.Append(rune.ToString());
            }
            else if (rune.Value == '\t')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString();
    }

    /// <summary>The clean text with the square brackets of colour markup made literal.</summary>
    public static string Markup(string text) => Spectre.Console.Markup.Escape(Clean(text));

    /// <summary>JSON in which the format characters that a JSON writer lets through are written as escapes.</summary>
    public static string CleanJson(string json)
    {
        var clean = new StringBuilder(json.Length);
        foreach (var rune in json.EnumerateRunes())
        {
            if (!IsUnsafe(rune))
            {
                clean.Append(rune.ToString());
                continue;
            }

            foreach (var unit in rune.ToString())
            {
                clean.Append("\\u").Append(((int)unit).ToString("X4"));
            }
        }

        return clean.ToString();
    }

    private static bool IsUnsafe(Rune rune) =>
        rune.Value != '\n'
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
