using CareerBot.Core.Conversations;

namespace CareerBot.BotFramework.Turns;

/// <summary>Names one activity. The type belongs to it: an edit carries the id of the message it edits.</summary>
internal readonly record struct ActivityKey(ConversationKey Conversation, string Type, string Id)
{
    /// <summary>The key of <paramref name="turn"/>; null when the channel gave no id.</summary>
    public static ActivityKey? Of(AuthenticatedActivity turn) =>
        string.IsNullOrEmpty(turn.Activity.Id) ? null : new(turn.Conversation, turn.Activity.Type!, turn.Activity.Id);
}
