using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CareerBot.Core.Calibration;

namespace CareerBot.Core.Intents;

/// <summary>
/// The trained weights of all labels, in the upper 16 bits of their floats (bfloat16): half the memory, and less of it to read for each text. The eight bits
/// of precision that are left change no accuracy that was measured. All labels of a feature stand side by side, so that a text touches as few pages of
/// memory as it has features.
/// </summary>
internal sealed class PackedWeights
{
    private const int Lanes = 8;

    private readonly ushort[] _weights;
    private readonly float[] _bias;

    /// <summary>Room for so many features and blocks of labels, all weights 0.</summary>
    public PackedWeights(int features, int blocks)
        : this(new ushort[features * blocks * LabelBlock.Width], new float[blocks * LabelBlock.Width])
    {
    }

    private PackedWeights(ushort[] weights, float[] bias)
    {
        _weights = weights;
        _bias = bias;
    }

    /// <summary>Number of labels, those included that fill up the last block.</summary>
    public int Labels => _bias.Length;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static PackedWeights Read(BinaryReader reader, int features, int blocks) => new(
        BinaryArrays.Read<ushort>(reader, features * blocks * LabelBlock.Width), BinaryArrays.Read<float>(reader, blocks * LabelBlock.Width));

    /// <summary>Writes weights and biases.</summary>
    public void Write(BinaryWriter writer)
    {
        BinaryArrays.Write<ushort>(writer, _weights);
        BinaryArrays.Write<float>(writer, _bias);
    }

    /// <summary>Takes a trained block, its weights rounded to their upper 16 bits. Blocks may be taken side by side.</summary>
    /// <param name="block">Number of the block.</param>
    /// <param name="weights">Its weights, feature by label.</param>
    /// <param name="bias">Its biases.</param>
    public void Take(int block, ReadOnlySpan<float> weights, ReadOnlySpan<float> bias)
    {
        bias.CopyTo(_bias.AsSpan(block * LabelBlock.Width));
        for (var i = 0; i < weights.Length; i++)
        {
            var bits = BitConverter.SingleToUInt32Bits(weights[i]);
            var (feature, label) = Math.DivRem(i, LabelBlock.Width);
            _weights[(feature * _bias.Length) + (block * LabelBlock.Width) + label] = (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
        }
    }

    /// <summary>Bias and weighted sum of the text's features, by label.</summary>
    public void Score(SparseVector text, Span<float> scores)
    {
        for (var first = 0; first < _bias.Length; first += LabelBlock.Width)
        {
            ScoreBlock(text, first, scores[first..]);
        }
    }

    private void ScoreBlock(SparseVector text, int first, Span<float> scores)
    {
        var (sum0, sum1) = (Vector256.Create(_bias, first), Vector256.Create(_bias, first + Lanes));
        var (sum2, sum3) = (Vector256.Create(_bias, first + (2 * Lanes)), Vector256.Create(_bias, first + (3 * Lanes)));
        ref var weights = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights), first);
        var stride = _bias.Length;
        var indices = text.Indices;
        var values = text.Values;
        for (var i = 0; i < indices.Length; i++)
        {
            var value = Vector256.Create(values[i]);
            ref var row = ref Unsafe.Add(ref weights, indices[i] * stride);
            var (lower, upper) = (Vector256.LoadUnsafe(ref row), Vector256.LoadUnsafe(ref row, 2 * Lanes));
            sum0 = Vector256.MultiplyAddEstimate(value, Unpack(Vector256.WidenLower(lower)), sum0);
            sum1 = Vector256.MultiplyAddEstimate(value, Unpack(Vector256.WidenUpper(lower)), sum1);
            sum2 = Vector256.MultiplyAddEstimate(value, Unpack(Vector256.WidenLower(upper)), sum2);
            sum3 = Vector256.MultiplyAddEstimate(value, Unpack(Vector256.WidenUpper(upper)), sum3);
        }

        sum0.CopyTo(scores);
        sum1.CopyTo(scores[Lanes..]);
        sum2.CopyTo(scores[(2 * Lanes)..]);
        sum3.CopyTo(scores[(3 * Lanes)..]);
    }

    private static Vector256<float> Unpack(Vector256<uint> upper) => (upper << 16).AsSingle();
}
