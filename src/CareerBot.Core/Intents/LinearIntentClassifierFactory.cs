namespace CareerBot.Core.Intents;

/// <summary>Trains the built-in classifier.</summary>
public sealed class LinearIntentClassifierFactory : IIntentClassifierFactory
{
    private const float Cost = 1;

    // Scores lie mostly between -1 and 1; this spreads them to probabilities that are neither all alike nor all 0 or 1.
    private const float Sharpness = 8;

    /// <inheritdoc/>
    public IIntentClassifier Train(IReadOnlyList<LabeledText> examples)
    {
        ArgumentOutOfRangeException.ThrowIfZero(examples.Count);
        var labels = examples.Select(example => example.Label).Distinct().Order(StringComparer.Ordinal).ToArray();
        var features = TextFeatures.Learn([.. examples.Select(example => example.Text)]);
        var (weights, bias) = OneVsRestTrainer.Train(
            [.. examples.Select(example => features.Extract(example.Text).Vector)],
            [.. examples.Select(example => Array.BinarySearch(labels, example.Label, StringComparer.Ordinal))],
            labels.Length,
            features.Count,
            Cost);
        return new LinearIntentClassifier(features, labels, weights, bias, Sharpness);
    }
}
