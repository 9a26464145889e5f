namespace CareerBot.Core.Evaluation;

/// <summary>How one half came out.</summary>
/// <param name="Split">The half.</param>
/// <param name="Answered">See <see cref="GoldenMeasure.Answered"/>.</param>
/// <param name="Refused">See <see cref="GoldenMeasure.Refused"/>.</param>
/// <param name="FollowUps">See <see cref="GoldenMeasure.FollowUps"/>.</param>
/// <param name="Hostile">See <see cref="GoldenMeasure.Hostile"/>.</param>
/// <param name="Thresholds">What the half must reach.</param>
public sealed record GoldenSummary(
    GoldenSplit Split,
    GoldenShare Answered,
    GoldenShare Refused,
    GoldenShare FollowUps,
    GoldenShare Hostile,
    GoldenThresholds Thresholds)
{
    /// <summary>True when all shares that have a threshold reach it; a share of no cases does.</summary>
    public bool Holds => Answered.Value >= Thresholds.Answered && Refused.Value >= Thresholds.Refused && FollowUps.Value >= Thresholds.FollowUps;
}
