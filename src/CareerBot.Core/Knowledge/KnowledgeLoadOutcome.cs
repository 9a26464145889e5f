namespace CareerBot.Core.Knowledge;

/// <summary>What came of loading a knowledge folder.</summary>
/// <param name="Knowledge">The content; null when <paramref name="Problems"/> is not empty.</param>
/// <param name="Problems">Every mistake found, by file and line.</param>
public sealed record KnowledgeLoadOutcome(KnowledgeBase? Knowledge, IReadOnlyList<KnowledgeProblem> Problems);
