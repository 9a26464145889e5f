namespace CareerBot.Core.Intents;

/// <summary>The entries of a vector that are not zero.</summary>
/// <param name="Indices">Which entries; each at most once.</param>
/// <param name="Values">Their values, in the same order.</param>
internal readonly record struct SparseVector(int[] Indices, float[] Values)
{
    /// <summary>Inner product with one row of dense weights.</summary>
    public double Dot(ReadOnlySpan<float> weights)
    {
        double sum = 0;
        for (var i = 0; i < Indices.Length; i++)
        {
            sum += weights[Indices[i]] * Values[i];
        }

        return sum;
    }

    /// <summary>Sum of the squared values.</summary>
    public double SquaredLength()
    {
        double sum = 0;
        foreach (var value in Values)
        {
            sum += value * value;
        }

        return sum;
    }
}
