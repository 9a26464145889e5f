using System.Runtime.CompilerServices;

namespace CareerBot.Core.Intents;

/// <summary>
/// Trains a linear support vector machine with squared hinge loss (Hsieh, Chang, Lin, Keerthi, Sundararajan, "A dual coordinate descent method
/// for large-scale linear SVM", ICML 2008). Examples are visited in an order that depends on nothing but their number.
/// </summary>
internal static class DualCoordinateDescent
{
    private const int MostPasses = 30;
    private const double Tolerance = 0.02;

    /// <summary>Weights (the last one is the bias) that part the examples with <paramref name="positive"/> true from the others.</summary>
    /// <param name="examples">Vectors of the examples.</param>
    /// <param name="positive">Which of them belong to the class.</param>
    /// <param name="features">Number of features.</param>
    /// <param name="cost">C, above 0: how much an example on the wrong side counts against small weights.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float[] Train(IReadOnlyList<SparseVector> examples, bool[] positive, int features, double cost)
    {
        var weights = new float[features + 1];
        var alpha = new double[examples.Count];
        var diagonal = new double[examples.Count];
        var order = new int[examples.Count];
        for (var i = 0; i < examples.Count; i++)
        {
            // + 1 for the bias feature, + 1/2C for the squared hinge.
            diagonal[i] = examples[i].SquaredLength() + 1 + (0.5 / cost);
            order[i] = i;
        }

        // Park and Miller's generator: the same order on every machine.
        var seed = 48271L;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                seed = seed * 48271 % 2147483647;
                var j = (int)(seed % (i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            double largest = 0;
            foreach (var i in order)
            {
                var sign = positive[i] ? 1 : -1;
                var gradient = (sign * (examples[i].Dot(weights) + weights[features])) - 1 + (alpha[i] / (2 * cost));
                var projected = alpha[i] == 0 ? Math.Min(gradient, 0) : gradient;
                largest = Math.Max(largest, Math.Abs(projected));
                if (projected == 0)
                {
                    continue;
                }

                var next = Math.Max(alpha[i] - (gradient / diagonal[i]), 0);
                Add(examples[i], weights, (float)((next - alpha[i]) * sign));
                alpha[i] = next;
            }

            if (largest < Tolerance)
            {
                break;
            }
        }

        return weights;
    }

    private static void Add(SparseVector example, float[] weights, float step)
    {
        for (var i = 0; i < example.Indices.Length; i++)
        {
            weights[example.Indices[i]] += step * example.Values[i];
        }

        weights[^1] += step;
    }
}
