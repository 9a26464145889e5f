namespace CareerBot.Core.Evaluation;

/// <summary>The least shares of one half that pass.</summary>
/// <param name="Answered">Share of answer cases right in kind, source and words, 0 to 1.</param>
/// <param name="Refused">Share of out-of-scope cases of the right kind, 0 to 1.</param>
public sealed record GoldenThresholds(double Answered, double Refused);
