namespace CareerBot.Core.Intents;

/// <summary>Tells what a text is about. Immutable; safe for concurrent use; same text in, same numbers out.</summary>
public interface IIntentClassifier
{
    /// <summary>The labels of the training examples, in ordinal order.</summary>
    IReadOnlyList<string> Labels { get; }

    /// <summary>Classifies a normalised text; the empty text gives a prediction with <see cref="IntentPrediction.Novelty"/> 1.</summary>
    IntentPrediction Classify(string text);
}

/// <summary>Trains a classifier; the choice of engine is the choice of factory.</summary>
public interface IIntentClassifierFactory
{
    /// <summary>Trains on examples; deterministic, whatever the number of threads.</summary>
    IIntentClassifier Train(IReadOnlyList<LabeledText> examples);
}

/// <summary>A normalised example and its label: the id of its intent, or of the FAQ entry it asks for.</summary>
public readonly record struct LabeledText(string Text, string Label);

/// <summary>What a classifier says of a text.</summary>
/// <param name="Probabilities">Probability of each label, in the order of <see cref="IIntentClassifier.Labels"/>; they add up to 1.</param>
/// <param name="Novelty">Share of the text's weight in words never seen in training, 0 to 1: what refusal needs.</param>
public sealed record IntentPrediction(IReadOnlyList<double> Probabilities, double Novelty);
