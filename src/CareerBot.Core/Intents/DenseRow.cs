using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CareerBot.Core.Intents;

/// <summary>Arithmetic on a row of weights.</summary>
/// <remarks>
/// What System.Numerics.Tensors offers for this runs in unoptimised code until it was called often, and training is over by then:
/// measured at start, it took three times as long as this loop, which is compiled for the processor at its first call.
/// </remarks>
internal static class DenseRow
{
    /// <summary>target += scale * row, element by element; both have the same length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(Span<float> target, ReadOnlySpan<float> row, float scale)
    {
        ref var to = ref MemoryMarshal.GetReference(target);
        ref var from = ref MemoryMarshal.GetReference(row);
        var factor = new Vector<float>(scale);
        var i = 0;
        for (; i <= target.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var sum = Vector.LoadUnsafe(ref to, (nuint)i) + (factor * Vector.LoadUnsafe(ref from, (nuint)i));
            sum.StoreUnsafe(ref to, (nuint)i);
        }

        for (; i < target.Length; i++)
        {
            target[i] += scale * row[i];
        }
    }
}
