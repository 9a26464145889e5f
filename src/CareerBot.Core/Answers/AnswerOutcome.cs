using CareerBot.Core.Conversations;

namespace CareerBot.Core.Answers;

/// <summary>An answer, and what the conversation remembers after it.</summary>
public sealed record AnswerOutcome(Answer Answer, ConversationState Conversation);
