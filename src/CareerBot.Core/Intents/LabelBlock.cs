using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CareerBot.Core.Intents;

/// <summary>
/// The weights of a block of labels while they are trained: feature by label, the labels of a feature side by side. The sums of all labels stay in registers
/// while the features of a text go by, and a block's few megabytes stay in the processor's cache from one pass to the next.
/// </summary>
/// <remarks>
/// What System.Numerics.Tensors offers for this runs in unoptimised code until it was called often, and training at start is over by then.
/// </remarks>
internal sealed class LabelBlock(int features)
{
    /// <summary>Labels of a block.</summary>
    public const int Width = 32;

    private const int Lanes = 8;

    /// <summary>How many blocks so many labels take.</summary>
    public static int CountFor(int labels) => (labels + Width - 1) / Width;

    private readonly float[] _weights = new float[features * Width];

    private readonly float[] _bias = new float[Width];

    /// <summary>Gives the weights to where they are kept when training is over.</summary>
    public void PackInto(PackedWeights packed, int block) => packed.Take(block, _weights, _bias);

    /// <summary>Bias and weighted sum of the text's features, by label.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(SparseVector text, Span<float> scores)
    {
        ref var bias = ref MemoryMarshal.GetArrayDataReference(_bias);
        var (sum0, sum1) = (Vector256.LoadUnsafe(ref bias), Vector256.LoadUnsafe(ref bias, Lanes));
        var (sum2, sum3) = (Vector256.LoadUnsafe(ref bias, 2 * Lanes), Vector256.LoadUnsafe(ref bias, 3 * Lanes));
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        var indices = text.Indices;
        var values = text.Values;
        for (var i = 0; i < indices.Length; i++)
        {
            var value = Vector256.Create(values[i]);
            ref var row = ref Unsafe.Add(ref weights, indices[i] * Width);
            sum0 = Vector256.MultiplyAddEstimate(value, Vector256.LoadUnsafe(ref row), sum0);
            sum1 = Vector256.MultiplyAddEstimate(value, Vector256.LoadUnsafe(ref row, Lanes), sum1);
            sum2 = Vector256.MultiplyAddEstimate(value, Vector256.LoadUnsafe(ref row, 2 * Lanes), sum2);
            sum3 = Vector256.MultiplyAddEstimate(value, Vector256.LoadUnsafe(ref row, 3 * Lanes), sum3);
        }

        sum0.CopyTo(scores);
        sum1.CopyTo(scores[Lanes..]);
        sum2.CopyTo(scores[(2 * Lanes)..]);
        sum3.CopyTo(scores[(3 * Lanes)..]);
    }

    /// <summary>Moves bias and weights of the example's features by the steps of the labels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Move(SparseVector example, ReadOnlySpan<float> steps)
    {
        var (step0, step1) = (Vector256.Create(steps), Vector256.Create(steps[Lanes..]));
        var (step2, step3) = (Vector256.Create(steps[(2 * Lanes)..]), Vector256.Create(steps[(3 * Lanes)..]));
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        var indices = example.Indices;
        var values = example.Values;
        for (var i = 0; i < indices.Length; i++)
        {
            var value = Vector256.Create(values[i]);
            ref var row = ref Unsafe.Add(ref weights, indices[i] * Width);
            Vector256.MultiplyAddEstimate(value, step0, Vector256.LoadUnsafe(ref row)).StoreUnsafe(ref row);
            Vector256.MultiplyAddEstimate(value, step1, Vector256.LoadUnsafe(ref row, Lanes)).StoreUnsafe(ref row, Lanes);
            Vector256.MultiplyAddEstimate(value, step2, Vector256.LoadUnsafe(ref row, 2 * Lanes)).StoreUnsafe(ref row, 2 * Lanes);
            Vector256.MultiplyAddEstimate(value, step3, Vector256.LoadUnsafe(ref row, 3 * Lanes)).StoreUnsafe(ref row, 3 * Lanes);
        }

        for (var label = 0; label < Width; label++)
        {
            _bias[label] += steps[label];
        }
    }
}
