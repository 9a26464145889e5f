namespace CareerBot.BotFramework.Activities;

/// <summary>
/// An id as it may stand in a log. Ids come from outside: line separators, writing direction marks and blanks would let one pass for a line of its own,
/// so whatever is not a usual character of an id becomes an underscore, and only the beginning is kept.
/// </summary>
internal static class LoggedId
{
    private const int Longest = 64;

    /// <summary>At most 64 characters of <paramref name="id"/>; "-" for none.</summary>
    public static string Of(string? id) =>
        string.IsNullOrEmpty(id) ? "-" : string.Create(Math.Min(id.Length, Longest), id, static (logged, from) =>
        {
            for (var i = 0; i < logged.Length; i++)
            {
                logged[i] = char.IsAsciiLetterOrDigit(from[i]) || "._:;|@-/=+~%".Contains(from[i], StringComparison.Ordinal) ? from[i] : '_';
            }
        });
}
