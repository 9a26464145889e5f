using System.Numerics.Tensors;
using CareerBot.Core.Calibration;

namespace CareerBot.Core.Intents;

/// <summary>
/// The built-in classifier: one linear model a label over word and character n-grams; a softmax makes probabilities of the scores.
/// </summary>
internal sealed class LinearIntentClassifier : IIntentClassifier
{
    private const int MostLabels = 100_000;

    private readonly TextFeatures _features;
    private readonly string[] _labels;

    private readonly PackedLabelBlock[] _blocks;
    private readonly float _sharpness;

    public LinearIntentClassifier(TextFeatures features, string[] labels, PackedLabelBlock[] blocks, float sharpness)
    {
        _features = features;
        _labels = labels;
        _blocks = blocks;
        _sharpness = sharpness;
    }

    public IReadOnlyList<string> Labels => _labels;

    public IntentPrediction Classify(IntentText text)
    {
        var vector = _features.Extract(text);
        Span<float> padded = stackalloc float[_blocks.Length * LabelBlock.Width];
        for (var block = 0; block < _blocks.Length; block++)
        {
            _blocks[block].Score(vector, padded[(block * LabelBlock.Width)..]);
        }

        var scores = padded[.._labels.Length];
        var best = TensorPrimitives.IndexOfMax<float>(scores);
        var score = scores[best];
        var probabilities = new float[_labels.Length];
        TensorPrimitives.Multiply(scores, _sharpness, probabilities);
        TensorPrimitives.SoftMax<float>(probabilities, probabilities);
        return new IntentPrediction(probabilities, best, score);
    }

    /// <summary>Writes all there is to it.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_labels.Length);
        foreach (var label in _labels)
        {
            writer.Write(label);
        }

        writer.Write(_sharpness);
        _features.Write(writer);
        foreach (var block in _blocks)
        {
            block.Write(writer);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LinearIntentClassifier Read(BinaryReader reader)
    {
        var labels = new string[BinaryArrays.Count(reader, MostLabels)];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = reader.ReadString();
        }

        var sharpness = reader.ReadSingle();
        var features = TextFeatures.Read(reader);
        var blocks = new PackedLabelBlock[(labels.Length + LabelBlock.Width - 1) / LabelBlock.Width];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = PackedLabelBlock.Read(reader);
        }

        return new LinearIntentClassifier(features, labels, blocks, sharpness);
    }
}
