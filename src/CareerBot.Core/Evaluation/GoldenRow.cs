namespace CareerBot.Core.Evaluation;

/// <summary>A row of the table: the cases of one group in one half.</summary>
/// <param name="Split">The half.</param>
/// <param name="Group">The group.</param>
/// <param name="Share">How many of them are right.</param>
public sealed record GoldenRow(GoldenSplit Split, GoldenGroup Group, GoldenShare Share);
