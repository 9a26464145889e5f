using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Authentication;
using CareerBot.Core.Conversations;

namespace CareerBot.BotFramework.Turns;

/// <summary>An activity that was parsed, authenticated and admitted: it has the fields its type needs.</summary>
/// <param name="Door">Where it came in, as in <see cref="ConversationKey.Door"/>; set by the program, never by a request.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Caller">Who sent it.</param>
public sealed record AuthenticatedActivity(string Door, Activity Activity, Caller Caller)
{
    /// <summary>The door of POST /api/messages.</summary>
    public const string MessagesDoor = "messages";

    /// <summary>The conversation it belongs to.</summary>
    public ConversationKey Conversation => new(Door, Activity.ChannelId!, Activity.Conversation!.Id!);

    /// <summary>True when the sender waits for the outcome in the HTTP response.</summary>
    internal bool IsAwaited => Activity.Type is ActivityTypes.Invoke || Activity.DeliveryMode is DeliveryModes.ExpectReplies;
}
