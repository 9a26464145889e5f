using System.Numerics.Tensors;

namespace CareerBot.Core.Intents;

/// <summary>
/// The built-in classifier: one linear model an intent over word and character n-grams; a softmax makes probabilities of the scores.
/// </summary>
internal sealed class LinearIntentClassifier : IIntentClassifier
{
    private readonly TextFeatures _features;
    private readonly string[] _intents;

    // Feature by intent, so that a text adds whole rows.
    private readonly float[] _weights;
    private readonly float[] _bias;
    private readonly float _sharpness;

    public LinearIntentClassifier(TextFeatures features, string[] intents, float[] weights, float[] bias, float sharpness)
    {
        _features = features;
        _intents = intents;
        _weights = weights;
        _bias = bias;
        _sharpness = sharpness;
    }

    public IntentPrediction Classify(string text)
    {
        var (vector, novelty) = _features.Extract(text);
        var scores = Scores(vector);
        TensorPrimitives.Multiply(scores, _sharpness, scores);
        TensorPrimitives.SoftMax<float>(scores, scores);
        var ranked = new ScoredLabel[_intents.Length];
        for (var i = 0; i < ranked.Length; i++)
        {
            ranked[i] = new ScoredLabel(_intents[i], scores[i]);
        }

        Array.Sort(ranked, static (a, b) =>
            a.Probability != b.Probability ? b.Probability.CompareTo(a.Probability) : string.CompareOrdinal(a.Intent, b.Intent));
        return new IntentPrediction(ranked, novelty);
    }

    /// <summary>Raw scores, in the order of the intents.</summary>
    internal float[] Scores(SparseVector vector)
    {
        var scores = (float[])_bias.Clone();
        for (var i = 0; i < vector.Indices.Length; i++)
        {
            var row = _weights.AsSpan(vector.Indices[i] * scores.Length, scores.Length);
            TensorPrimitives.MultiplyAdd(row, vector.Values[i], scores, scores);
        }

        return scores;
    }
}
