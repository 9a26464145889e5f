namespace CareerBot.BotFramework.Turns;

/// <summary>Cuts text to a length without breaking a word.</summary>
internal static class TextCut
{
    /// <summary><paramref name="text"/> on one line, at most <paramref name="length"/> UTF-16 code units; what was cut ends in "…".</summary>
    public static string AtWord(string text, int length)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', length - 1);
        end = end > 0 ? end : length - 1;
        end = char.IsHighSurrogate(line[end - 1]) ? end - 1 : end;
        return line[..end].TrimEnd(' ', ',', ';', ':', '–') + "…";
    }
}
