namespace CareerBot.Core.Intents;

/// <summary>Trains the built-in classifier.</summary>
public sealed class LinearIntentClassifierFactory : IIntentClassifierFactory
{
    private const float Cost = 1;

    // Scores lie mostly between -1 and 1; this spreads them to probabilities that are neither all alike nor all 0 or 1.
    private const float Sharpness = 8;

    /// <inheritdoc/>
    public string Engine => "linear 2";

    /// <inheritdoc/>
    public IIntentClassifier Train(IReadOnlyList<LabeledText> examples)
    {
        ArgumentOutOfRangeException.ThrowIfZero(examples.Count);
        var labels = examples.Select(example => example.Label).Distinct().Order(StringComparer.Ordinal).ToArray();
        IntentText[] texts = [.. examples.AsParallel().AsOrdered().Select(example => new IntentText(example.Text))];
        var features = TextFeatures.Learn(texts);
        var weights = OneVsRestTrainer.Train(
            [.. texts.AsParallel().AsOrdered().Select(text => features.Extract(text).Trimmed())],
            [.. examples.Select(example => Array.BinarySearch(labels, example.Label, StringComparer.Ordinal))],
            labels.Length,
            TextFeatures.Count,
            Cost);
        return new LinearIntentClassifier(features, labels, weights, Sharpness);
    }

    /// <inheritdoc/>
    public void Write(IIntentClassifier classifier, BinaryWriter writer) => ((LinearIntentClassifier)classifier).Write(writer);

    /// <inheritdoc/>
    public IIntentClassifier Read(BinaryReader reader) => LinearIntentClassifier.Read(reader);
}
