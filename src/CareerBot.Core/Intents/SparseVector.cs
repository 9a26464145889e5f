namespace CareerBot.Core.Intents;

/// <summary>The entries of a vector that are not zero.</summary>
/// <param name="Indices">Which entries; each at most once.</param>
/// <param name="Values">Their values, in the same order.</param>
internal readonly record struct SparseVector(int[] Indices, float[] Values)
{
    /// <summary>Inner product with dense weights.</summary>
    public double Dot(float[] weights)
    {
        var indices = Indices;
        var values = Values;
        double sum = 0;
        for (var i = 0; i < indices.Length && i < values.Length; i++)
        {
            sum += weights[indices[i]] * values[i];
        }

        return sum;
    }

    /// <summary>Adds the vector, times <paramref name="step"/>, to dense weights; the step itself to the last of them, the bias.</summary>
    public void AddTo(float[] weights, float step)
    {
        var indices = Indices;
        var values = Values;
        for (var i = 0; i < indices.Length && i < values.Length; i++)
        {
            weights[indices[i]] += step * values[i];
        }

        weights[^1] += step;
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
