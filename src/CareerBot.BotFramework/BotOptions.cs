using System.ComponentModel.DataAnnotations;

namespace CareerBot.BotFramework;

/// <summary>Settings of the Activity protocol: configuration section <c>Bot</c>, checked at start.</summary>
public sealed class BotOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Bot";

    private const string OutOfRange = "Bot:{0} is not from {1} to {2}. Write such a value into appsettings.json or the environment variable Bot__{0}, or leave it out.";

    /// <summary>
    /// App id of the bot's registration, at most 100 characters; also read from <c>MicrosoftAppId</c>. Default: none, which means that
    /// only programs on the same machine may call, and only in Development.
    /// </summary>
    [StringLength(100, ErrorMessage = "Bot:{0} is longer than {1} characters. It is the app id of the bot's registration.")]
    public string? AppId { get; set; }

    /// <summary>Largest request body in bytes, 1,024 to 16,777,216; a larger one is refused with 413. Default 1,048,576.</summary>
    [Range(1024, 16 * 1024 * 1024, ErrorMessage = OutOfRange)]
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Longest time one turn may take to find its replies, 100 ms to 1 minute. Default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00", ErrorMessage = OutOfRange)]
    public TimeSpan TurnBudget { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest time one reply may take to be sent, 100 ms to 1 minute. Default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00", ErrorMessage = OutOfRange)]
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Most turns that run or wait in all conversations together, 1 to 100,000; one more is refused with 503. Default 1,000.</summary>
    [Range(1, 100_000, ErrorMessage = OutOfRange)]
    public int MaxTurns { get; set; } = 1000;

    /// <summary>Most turns that run or wait in one conversation, 1 to 1,000; one more is refused with 429. Default 20.</summary>
    [Range(1, 1000, ErrorMessage = OutOfRange)]
    public int MaxTurnsPerConversation { get; set; } = 20;

    /// <summary>How long after the last message a question may still lean on it ("and for an MLS?"), 1 minute to 30 days. Default 30 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00", ErrorMessage = OutOfRange)]
    public TimeSpan ContextLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long an activity's id is remembered, so that a repeat is not answered twice, 1 s to 1 day. Default 10 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ErrorMessage = OutOfRange)]
    public TimeSpan DuplicateWindow { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Most activity ids that are remembered, 1 to 1,000,000; the oldest are forgotten first. Default 10,000.</summary>
    [Range(1, 1_000_000, ErrorMessage = OutOfRange)]
    public int MaxRememberedActivities { get; set; } = 10_000;
}
