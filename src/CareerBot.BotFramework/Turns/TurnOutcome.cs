using System.Text.Json;
using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework.Turns;

/// <summary>What a turn leads to.</summary>
/// <param name="Replies">What the bot says, in order; the way back to the user is filled in later. Empty when there is nothing to say.</param>
/// <param name="Invoke">The response to an invoke; null for every other type.</param>
public sealed record TurnOutcome(IReadOnlyList<Activity> Replies, InvokeResponse? Invoke)
{
    /// <summary>Nothing to say.</summary>
    public static TurnOutcome Silent { get; } = new([], null);

    /// <summary>One reply.</summary>
    public static TurnOutcome Reply(Activity reply) => new([reply], null);

    /// <summary>The response to an invoke.</summary>
    public static TurnOutcome Respond(InvokeResponse response) => new([], response);
}

/// <summary>Status and body of the HTTP response to an invoke (sheet, 1.6).</summary>
/// <param name="Status">HTTP status, 200 to 599.</param>
/// <param name="Body">JSON body; null for none.</param>
public sealed record InvokeResponse(int Status, JsonElement? Body)
{
    /// <summary>The bot does not know the invoke.</summary>
    public static InvokeResponse NotImplemented { get; } = new(501, null);
}
