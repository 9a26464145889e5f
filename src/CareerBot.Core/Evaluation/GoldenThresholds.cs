namespace CareerBot.Core.Evaluation;

/// <summary>The least shares of one half that pass, each 0 to 1.</summary>
/// <param name="Answered">Of the cases that only an answer satisfies.</param>
/// <param name="Refused">Of the cases out of scope.</param>
/// <param name="FollowUps">Of the follow-ups.</param>
public sealed record GoldenThresholds(double Answered, double Refused, double FollowUps);
