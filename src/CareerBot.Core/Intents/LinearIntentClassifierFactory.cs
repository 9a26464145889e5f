namespace CareerBot.Core.Intents;

/// <summary>Trains the built-in classifier: one-vs-rest linear models, each label on whichever core is free.</summary>
public sealed class LinearIntentClassifierFactory : IIntentClassifierFactory
{
    private const double Cost = 1;
    // Scores lie mostly between -1 and 1; this spreads them to probabilities that are neither all alike nor all 0 or 1.
    private const float Sharpness = 8;

    /// <inheritdoc/>
    public IIntentClassifier Train(IReadOnlyList<LabeledText> examples)
    {
        ArgumentOutOfRangeException.ThrowIfZero(examples.Count);
        var labels = examples.Select(example => example.Label).Distinct().Order(StringComparer.Ordinal).ToArray();
        var features = TextFeatures.Learn([.. examples.Select(example => example.Text)]);
        var vectors = examples.Select(example => features.Extract(example.Text).Vector).ToArray();
        var weights = new float[features.Count * labels.Length];
        var bias = new float[labels.Length];

        // Every label is trained on its own and writes to places of its own: no result depends on which thread was first.
        Parallel.For(0, labels.Length, label =>
        {
            var positive = Array.ConvertAll([.. examples], example => string.Equals(example.Label, labels[label], StringComparison.Ordinal));
            var column = DualCoordinateDescent.Train(vectors, positive, features.Count, Cost);
            bias[label] = column[^1];
            for (var feature = 0; feature < features.Count; feature++)
            {
                weights[(feature * labels.Length) + label] = column[feature];
            }
        });

        return new LinearIntentClassifier(features, labels, weights, bias, Sharpness);
    }
}
