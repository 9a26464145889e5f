namespace CareerBot.Core.Evaluation;

/// <summary>How one half came out.</summary>
/// <param name="Split">The half.</param>
/// <param name="Answered">Of the cases that only an answer satisfies: those right in kind, source and words.</param>
/// <param name="Refused">Of the out-of-scope cases: those of a right kind.</param>
/// <param name="Hostile">Of the hostile cases: those right.</param>
/// <param name="FollowUp">Of the follow-up cases: those right; they count for <paramref name="Answered"/> too.</param>
/// <param name="Thresholds">What the half must reach.</param>
public sealed record GoldenSummary(
    GoldenSplit Split,
    GoldenShare Answered,
    GoldenShare Refused,
    GoldenShare Hostile,
    GoldenShare FollowUp,
    GoldenThresholds Thresholds)
{
    /// <summary>True when answered and refused reach their thresholds; hostile and follow-up cases have none of their own.</summary>
    public bool Holds => Answered.Value >= Thresholds.Answered && Refused.Value >= Thresholds.Refused;
}
