namespace CareerBot.BotFramework.Authentication;

/// <summary>Who sent a request, as far as it was proven.</summary>
/// <param name="AppId">App id the caller has proven to be; null for a caller that proved nothing.</param>
public sealed record Caller(string? AppId)
{
    /// <summary>A program on the developer's own machine, without credentials.</summary>
    public static Caller Anonymous { get; } = new((string?)null);

    /// <summary>True for a caller that proved nothing.</summary>
    public bool IsAnonymous => AppId is null;
}
