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

    private readonly PackedWeights _weights;
    private readonly float _sharpness;

    public LinearIntentClassifier(TextFeatures features, string[] labels, PackedWeights weights, float sharpness)
    {
        _features = features;
        _labels = labels;
        _weights = weights;
        _sharpness = sharpness;
    }

    public IReadOnlyList<string> Labels => _labels;

    public IntentPrediction Classify(IntentText text)
    {
        var vector = text.VectorOf(_features);
        Span<float> padded = stackalloc float[_weights.Labels];
        _weights.Score(vector, padded);

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
        _weights.Write(writer);
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
        var weights = PackedWeights.Read(reader, TextFeatures.Count, LabelBlock.CountFor(labels.Length));
        return new LinearIntentClassifier(features, labels, weights, sharpness);
    }
}
