namespace CareerBot.Server.Hosting;

/// <summary>What the server says of itself.</summary>
internal static partial class ServerLog
{
    [LoggerMessage(1, LogLevel.Information,
        "Ready with {Articles} articles, {Passages} passages, {Entries} FAQ entries, {Intents} intents (knowledge {Version}); listening on {Addresses} as {Environment}")]
    public static partial void Ready(
        ILogger logger, int articles, int passages, int entries, int intents, string version, string addresses, string environment);
}
