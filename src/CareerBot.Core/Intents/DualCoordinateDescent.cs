namespace CareerBot.Core.Intents;

/// <summary>
/// Trains a linear support vector machine with squared hinge loss (Hsieh, Chang, Lin, Keerthi, Sundararajan, "A dual coordinate descent method
/// for large-scale linear SVM", ICML 2008). Examples are visited in an order that depends on nothing but their number.
/// </summary>
internal static class DualCoordinateDescent
{
    private const int MostPasses = 20;
    private const double Tolerance = 0.1;

    /// <summary>Weights (the last one is the bias) that part the examples with <paramref name="positive"/> true from the others.</summary>
    /// <param name="examples">Vectors of the examples.</param>
    /// <param name="positive">Which of them belong to the class.</param>
    /// <param name="features">Number of features.</param>
    /// <param name="cost">C, above 0: how much an example on the wrong side counts against small weights.</param>
    public static float[] Train(SparseVector[] examples, bool[] positive, int features, double cost)
    {
        var weights = new float[features + 1];
        var alpha = new double[examples.Length];
        var diagonal = new double[examples.Length];
        var order = new int[examples.Length];
        for (var i = 0; i < examples.Length; i++)
        {
            // + 1 for the bias feature, + 1/2C for the squared hinge.
            diagonal[i] = examples[i].SquaredLength() + 1 + (0.5 / cost);
            order[i] = i;
        }

        // Park and Miller's generator: the same order on every machine.
        var seed = 48271L;
        var active = order.Length;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            for (var i = active - 1; i > 0; i--)
            {
                seed = seed * 48271 % 2147483647;
                var j = (int)(seed % (i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            double largest = 0;
            for (var visited = 0; visited < active; visited++)
            {
                var i = order[visited];
                var sign = positive[i] ? 1 : -1;
                var gradient = (sign * (examples[i].Dot(weights) + weights[features])) - 1 + (alpha[i] / (2 * cost));
                if (alpha[i] == 0 && gradient >= 0)
                {
                    // Well on its side: after the first passes such an example is not looked at again (shrinking).
                    if (pass > 1 && gradient > 0.5)
                    {
                        active--;
                        (order[visited], order[active]) = (order[active], order[visited]);
                        visited--;
                    }

                    continue;
                }

                largest = Math.Max(largest, Math.Abs(gradient));
                var next = Math.Max(alpha[i] - (gradient / diagonal[i]), 0);
                examples[i].AddTo(weights, (float)((next - alpha[i]) * sign));
                alpha[i] = next;
            }

            if (largest < Tolerance)
            {
                break;
            }
        }

        return weights;
    }
}
