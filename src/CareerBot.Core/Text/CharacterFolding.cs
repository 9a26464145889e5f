namespace CareerBot.Core.Text;

/// <summary>
/// Maps characters that mean the same to one: case, accents, full-width forms, typographic quotes.
/// Done by table because the process runs with the invariant culture, where Unicode's compatibility forms are not folded.
/// </summary>
internal static class CharacterFolding
{
    // U+00C0 to U+017F, folded to their base letters; '?' where a character is no letter with a mark.
    private const string Latin =
        "aaaaaa?ceeeeiiii?nooooo?ouuuuy??aaaaaa?ceeeeiiii?nooooo?ouuuuy?y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkk?llllllllllnnnnnn???oooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The folded character; '\0' for one that is dropped (combining marks, invisible formatting).</summary>
    public static char Fold(char c)
    {
        if (c < 0x80)
        {
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        return c switch
        {
            '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '\u2032' => '\'',
            '\u00AD' or (>= '\u0300' and <= '\u036F') or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u2069') or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F') => '\0',
            >= '\uFF01' and <= '\uFF5E' => Fold((char)(c - 0xFEE0)),
            >= '\u00C0' and <= '\u017F' when Latin[c - 0xC0] != '?' => Latin[c - 0xC0],
            _ => char.ToLowerInvariant(c),
        };
    }
}
