using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace CareerBot.Core.Intents;

/// <summary>
/// Trains one linear support vector machine with squared hinge loss for each label, against all others (Hsieh, Chang, Lin, Keerthi, Sundararajan,
/// "A dual coordinate descent method for large-scale linear SVM", ICML 2008). The labels of a <see cref="LabelBlock"/> take their step on an example
/// together, with vector instructions. Blocks are trained in parallel and know nothing of each other, so the outcome does not depend on the number of threads.
/// </summary>
internal sealed class OneVsRestTrainer
{
    private const int MostPasses = 10;
    private const int FewestPasses = 6;

    // With more examples each needs fewer visits: the others teach much of what it teaches.
    private const int Visits = 150_000;

    private const float Tolerance = 0.1f;

    private readonly SparseVector[] _examples;
    private readonly int[] _labels;
    private readonly int _features;
    private readonly float _slack;
    private readonly float[] _diagonal;

    private OneVsRestTrainer(SparseVector[] examples, int[] labels, int features, float cost)
    {
        _examples = examples;
        _labels = labels;
        _features = features;
        _slack = 0.5f / cost;

        // + 1 for the bias, + 1/2C for the squared hinge.
        _diagonal = Array.ConvertAll(examples, example => TensorPrimitives.SumOfSquares<float>(example.Values) + 1 + _slack);
    }

    /// <summary>The trained weights: labels in their order, the last block filled up with labels that there are not.</summary>
    /// <param name="examples">Vectors of the examples.</param>
    /// <param name="labels">Number of the label of each example.</param>
    /// <param name="labelCount">How many labels there are.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="cost">C, above 0: how much an example on the wrong side counts against small weights.</param>
    public static PackedWeights Train(SparseVector[] examples, int[] labels, int labelCount, int features, float cost)
    {
        var trainer = new OneVsRestTrainer(examples, labels, features, cost);
        var blocks = LabelBlock.CountFor(labelCount);
        var packed = new PackedWeights(features, blocks);
        Parallel.For(0, blocks, block => trainer.TrainBlock(block * LabelBlock.Width).PackInto(packed, block));
        return packed;
    }

    private LabelBlock TrainBlock(int firstLabel)
    {
        var block = new LabelBlock(_features);
        var alpha = new float[_examples.Length * LabelBlock.Width];
        var order = new int[_examples.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var passes = Math.Clamp(Visits / order.Length, FewestPasses, MostPasses);

        // Park and Miller's generator: the same order on every machine.
        var seed = 48271L;
        for (var pass = 0; pass < passes; pass++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                seed = seed * 48271 % 2147483647;
                var j = (int)(seed % (i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            if (Pass(order, firstLabel, block, alpha) < Tolerance)
            {
                break;
            }
        }

        return block;
    }

    // Visits every example once; gives the largest of the projected gradients before their steps.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Pass(int[] order, int firstLabel, LabelBlock block, float[] alpha)
    {
        Span<float> scores = stackalloc float[LabelBlock.Width];
        Span<float> steps = stackalloc float[LabelBlock.Width];
        float largest = 0;
        foreach (var i in order)
        {
            block.Score(_examples[i], scores);
            var gradient = Step(_labels[i] - firstLabel, _diagonal[i], alpha.AsSpan(i * LabelBlock.Width, LabelBlock.Width), scores, steps);
            if (gradient > 0)
            {
                block.Move(_examples[i], steps);
                largest = Math.Max(largest, gradient);
            }
        }

        return largest;
    }

    // Moves the dual variables of one example, one for each label, towards where they alone would stand best.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Step(int own, float diagonal, Span<float> alpha, ReadOnlySpan<float> scores, Span<float> steps)
    {
        float largest = 0;
        for (var label = 0; label < alpha.Length; label++)
        {
            var sign = label == own ? 1 : -1;
            var gradient = (sign * scores[label]) - 1 + (alpha[label] * _slack);
            if (alpha[label] == 0 && gradient >= 0)
            {
                steps[label] = 0;
                continue;
            }

            largest = Math.Max(largest, Math.Abs(gradient));
            var next = Math.Max(alpha[label] - (gradient / diagonal), 0);
            steps[label] = (next - alpha[label]) * sign;
            alpha[label] = next;
        }

        return largest;
    }
}
