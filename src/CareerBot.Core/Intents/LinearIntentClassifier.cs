using System.Numerics.Tensors;

namespace CareerBot.Core.Intents;

/// <summary>
/// The built-in classifier: one linear model an intent over word and character n-grams; a softmax makes probabilities of the scores.
/// </summary>
internal sealed class LinearIntentClassifier : IIntentClassifier
{
    private readonly TextFeatures _features;
    private readonly string[] _labels;

    // Feature by intent, so that a text adds whole rows.
    private readonly float[] _weights;
    private readonly float[] _bias;
    private readonly float _sharpness;

    public LinearIntentClassifier(TextFeatures features, string[] labels, float[] weights, float[] bias, float sharpness)
    {
        _features = features;
        _labels = labels;
        _weights = weights;
        _bias = bias;
        _sharpness = sharpness;
    }

    public IReadOnlyList<string> Labels => _labels;

    public IntentPrediction Classify(string text)
    {
        var (vector, novelty) = _features.Extract(text);
        var scores = Scores(vector);
        TensorPrimitives.Multiply(scores, _sharpness, scores);
        TensorPrimitives.SoftMax<float>(scores, scores);
        return new IntentPrediction(Array.ConvertAll(scores, static score => (double)score), novelty);
    }

    /// <summary>Raw scores, in the order of the labels.</summary>
    private float[] Scores(SparseVector vector)
    {
        var scores = (float[])_bias.Clone();
        for (var i = 0; i < vector.Indices.Length; i++)
        {
            DenseRow.AddScaled(scores, _weights.AsSpan(vector.Indices[i] * scores.Length, scores.Length), vector.Values[i]);
        }

        return scores;
    }
}
