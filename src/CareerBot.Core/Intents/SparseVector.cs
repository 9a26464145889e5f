namespace CareerBot.Core.Intents;

/// <summary>The entries of a vector that are not zero.</summary>
/// <param name="Indices">Which entries; each at most once.</param>
/// <param name="Values">Their values, in the same order.</param>
internal readonly record struct SparseVector(int[] Indices, float[] Values);
