using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace CareerBot.Core.Intents;

/// <summary>
/// Trains one linear support vector machine with squared hinge loss for each label, against all others (Hsieh, Chang, Lin, Keerthi, Sundararajan,
/// "A dual coordinate descent method for large-scale linear SVM", ICML 2008). All labels take their step on an example together: its features' weights
/// of all labels lie side by side, so one vector instruction serves several labels.
/// </summary>
internal sealed class OneVsRestTrainer
{
    private const int MostPasses = 6;
    private const float Tolerance = 0.1f;

    private readonly SparseVector[] _examples;
    private readonly int[] _labels;
    private readonly float _slack;
    private readonly float[] _diagonal;
    private readonly float[] _alpha;
    private readonly float[] _scores;
    private readonly float[] _steps;

    private OneVsRestTrainer(SparseVector[] examples, int[] labels, int labelCount, float cost)
    {
        _examples = examples;
        _labels = labels;
        _slack = 0.5f / cost;

        // + 1 for the bias, + 1/2C for the squared hinge.
        _diagonal = Array.ConvertAll(examples, example => TensorPrimitives.SumOfSquares<float>(example.Values) + 1 + _slack);
        _alpha = new float[examples.Length * labelCount];
        _scores = new float[labelCount];
        _steps = new float[labelCount];
    }

    /// <summary>Weights (feature by label) and bias (by label).</summary>
    /// <param name="examples">Vectors of the examples.</param>
    /// <param name="labels">Number of the label of each example.</param>
    /// <param name="labelCount">How many labels there are.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="cost">C, above 0: how much an example on the wrong side counts against small weights.</param>
    public static (float[] Weights, float[] Bias) Train(SparseVector[] examples, int[] labels, int labelCount, int features, float cost)
    {
        var trainer = new OneVsRestTrainer(examples, labels, labelCount, cost);
        var weights = new float[features * labelCount];
        var bias = new float[labelCount];
        var order = new int[examples.Length];
        for (var i = 0; i < order.Length; i++)
        {
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

            float largest = 0;
            foreach (var i in order)
            {
                largest = Math.Max(largest, trainer.Visit(i, weights, bias));
            }

            if (largest < Tolerance)
            {
                break;
            }
        }

        return (weights, bias);
    }

    // The largest of the labels' projected gradients before their steps.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Visit(int i, float[] weights, float[] bias)
    {
        var example = _examples[i];
        var labelCount = bias.Length;
        bias.CopyTo(_scores, 0);
        for (var k = 0; k < example.Indices.Length; k++)
        {
            DenseRow.AddScaled(_scores, weights.AsSpan(example.Indices[k] * labelCount, labelCount), example.Values[k]);
        }

        var largest = Step(_labels[i], _diagonal[i], _alpha.AsSpan(i * labelCount, labelCount));
        if (largest > 0)
        {
            for (var k = 0; k < example.Indices.Length; k++)
            {
                DenseRow.AddScaled(weights.AsSpan(example.Indices[k] * labelCount, labelCount), _steps, example.Values[k]);
            }

            DenseRow.AddScaled(bias, _steps, 1);
        }

        return largest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Step(int own, float diagonal, Span<float> alpha)
    {
        float largest = 0;
        for (var label = 0; label < alpha.Length; label++)
        {
            var sign = label == own ? 1 : -1;
            var gradient = (sign * _scores[label]) - 1 + (alpha[label] * _slack);
            if (alpha[label] == 0 && gradient >= 0)
            {
                _steps[label] = 0;
                continue;
            }

            largest = Math.Max(largest, Math.Abs(gradient));
            var next = Math.Max(alpha[label] - (gradient / diagonal), 0);
            _steps[label] = (next - alpha[label]) * sign;
            alpha[label] = next;
        }

        return largest;
    }
}
