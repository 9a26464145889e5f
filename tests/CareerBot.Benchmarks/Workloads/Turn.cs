using CareerBot.Core.Conversations;

namespace CareerBot.Benchmarks.Workloads;

/// <summary>A question and the conversation it is asked in.</summary>
internal readonly record struct Turn(string Question, ConversationState Conversation);
