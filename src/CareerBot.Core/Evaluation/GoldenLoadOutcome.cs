using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Evaluation;

/// <summary>What came of loading a golden set.</summary>
/// <param name="Set">The set; null when <paramref name="Problems"/> is not empty.</param>
/// <param name="Problems">Every mistake found, in the order of the file.</param>
public sealed record GoldenLoadOutcome(GoldenSet? Set, IReadOnlyList<KnowledgeProblem> Problems);
