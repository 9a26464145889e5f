namespace CareerBot.Core.Intents;

/// <summary>Tells what a text is about. Immutable; safe for concurrent use; same text in, same numbers out.</summary>
public interface IIntentClassifier
{
    /// <summary>Classifies a normalised text; the empty text gives a prediction with <see cref="IntentPrediction.Novelty"/> 1.</summary>
    IntentPrediction Classify(string text);
}

/// <summary>Trains a classifier; the choice of engine is the choice of factory.</summary>
public interface IIntentClassifierFactory
{
    /// <summary>Trains on examples; deterministic, whatever the number of threads.</summary>
    IIntentClassifier Train(IReadOnlyList<LabeledText> examples);
}

/// <summary>A normalised example and the id of its intent.</summary>
public readonly record struct LabeledText(string Text, string Intent);

/// <summary>What a classifier says of a text.</summary>
/// <param name="Ranked">Every intent with its probability (they add up to 1), most likely first, equal ones by id.</param>
/// <param name="Novelty">Share of the text's weight in words never seen in training, 0 to 1: what refusal needs.</param>
public sealed record IntentPrediction(IReadOnlyList<ScoredLabel> Ranked, double Novelty)
{
    /// <summary>Probability of <paramref name="intent"/>, 0 to 1; 0 for an intent unknown to the classifier.</summary>
    public double ProbabilityOf(string intent)
    {
        foreach (var label in Ranked)
        {
            if (string.Equals(label.Intent, intent, StringComparison.Ordinal))
            {
                return label.Probability;
            }
        }

        return 0;
    }
}

/// <summary>An intent id and its probability, 0 to 1.</summary>
public readonly record struct ScoredLabel(string Intent, double Probability);
