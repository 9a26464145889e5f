namespace CareerBot.Server.Hosting;

/// <summary>What the server says of itself.</summary>
internal static partial class ServerLog
{
    [LoggerMessage(1, LogLevel.Information, "Ready with {Knowledge}; listening on {Addresses} as {Environment}")]
    public static partial void Ready(ILogger logger, string knowledge, string addresses, string environment);

    [LoggerMessage(2, LogLevel.Warning, "The trained models cannot be kept below Data:Path, so that every start trains them again: {Reason}")]
    public static partial void ModelsNotKept(ILogger logger, string reason);
}
