namespace CareerBot.Core.Conversations;

/// <summary>Names one conversation. The door is part of the key: nothing that arrives at one door reaches a conversation of another.</summary>
/// <param name="Door">Where it came in: <c>messages</c>, <c>terminal</c>, …; set by the program, never by a request.</param>
/// <param name="Channel">The channel id, as the caller gave it.</param>
/// <param name="Id">The conversation id, as the caller gave it.</param>
public sealed record ConversationKey(string Door, string Channel, string Id);
