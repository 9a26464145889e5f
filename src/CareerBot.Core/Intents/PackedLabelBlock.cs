using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CareerBot.Core.Calibration;

namespace CareerBot.Core.Intents;

/// <summary>
/// The trained weights of a block of labels, in the upper 16 bits of their floats (bfloat16): half the memory, and less of it to read for each text.
/// The eight bits of precision that are left change no accuracy that was measured.
/// </summary>
internal sealed class PackedLabelBlock
{
    private const int Lanes = 8;

    private readonly ushort[] _weights;
    private readonly float[] _bias;

    /// <summary>Takes packed weights, feature by label, and the bias by label.</summary>
    public PackedLabelBlock(ushort[] weights, float[] bias)
    {
        _weights = weights;
        _bias = bias;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static PackedLabelBlock Read(BinaryReader reader) => new(
        BinaryArrays.Read<ushort>(reader, TextFeatures.Count * LabelBlock.Width), BinaryArrays.Read<float>(reader, LabelBlock.Width));

    /// <summary>Writes weights and bias.</summary>
    public void Write(BinaryWriter writer)
    {
        BinaryArrays.Write<ushort>(writer, _weights);
        BinaryArrays.Write<float>(writer, _bias);
    }

    /// <summary>Rounds floats to their upper 16 bits.</summary>
    public static ushort[] Pack(ReadOnlySpan<float> weights)
    {
        var packed = new ushort[weights.Length];
        for (var i = 0; i < packed.Length; i++)
        {
            var bits = BitConverter.SingleToUInt32Bits(weights[i]);
            packed[i] = (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
        }

        return packed;
    }

    /// <summary>Bias and weighted sum of the text's features, by label.</summary>
    public void Score(SparseVector text, Span<float> scores)
    {
        var (sum0, sum1) = (Vector256.Create(_bias), Vector256.Create(_bias, Lanes));
        var (sum2, sum3) = (Vector256.Create(_bias, 2 * Lanes), Vector256.Create(_bias, 3 * Lanes));
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        var indices = text.Indices;
        var values = text.Values;
        for (var i = 0; i < indices.Length; i++)
        {
            var value = Vector256.Create(values[i]);
            ref var row = ref Unsafe.Add(ref weights, indices[i] * LabelBlock.Width);
            var (first, second) = (Vector256.LoadUnsafe(ref row), Vector256.LoadUnsafe(ref row, 2 * Lanes));
            sum0 = Vector256.MultiplyAddEstimate(value, Unpack(Vector256.WidenLower(first)), sum0);
            sum1 = Vector256.MultiplyAddEstimate(value, Unpack(Vector256.WidenUpper(first)), sum1);
            sum2 = Vector256.MultiplyAddEstimate(value, Unpack(Vector256.WidenLower(second)), sum2);
            sum3 = Vector256.MultiplyAddEstimate(value, Unpack(Vector256.WidenUpper(second)), sum3);
        }

        sum0.CopyTo(scores);
        sum1.CopyTo(scores[Lanes..]);
        sum2.CopyTo(scores[(2 * Lanes)..]);
        sum3.CopyTo(scores[(3 * Lanes)..]);
    }

    private static Vector256<float> Unpack(Vector256<uint> upper) => (upper << 16).AsSingle();
}
