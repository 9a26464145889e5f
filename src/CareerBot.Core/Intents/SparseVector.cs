namespace CareerBot.Core.Intents;

/// <summary>The entries of a vector that are not zero.</summary>
/// <param name="indices">Which entries; each at most once.</param>
/// <param name="values">Their values, in the same order.</param>
/// <param name="count">How many there are; what stands behind them in the arrays is not meant.</param>
internal readonly struct SparseVector(int[] indices, float[] values, int count)
{
    /// <summary>Which entries; each at most once.</summary>
    public ReadOnlySpan<int> Indices => indices.AsSpan(0, count);

    /// <summary>Their values, in the same order.</summary>
    public ReadOnlySpan<float> Values => values.AsSpan(0, count);

    /// <summary>The same in arrays of just its size, to be kept.</summary>
    public SparseVector Trimmed() => new(indices[..count], values[..count], count);
}
