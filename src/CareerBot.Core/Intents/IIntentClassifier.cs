namespace CareerBot.Core.Intents;

/// <summary>Tells what a text is about. Immutable; safe for concurrent use; same text in, same numbers out.</summary>
/// <remarks>
/// The seam is narrow on purpose: whether a text is about any label at all is for <see cref="IntentRecognizer"/> to say, from the numbers of this seam and
/// from the words of the examples, whichever engine stands behind it.
/// </remarks>
public interface IIntentClassifier
{
    /// <summary>The labels of the training examples, in ordinal order.</summary>
    IReadOnlyList<string> Labels { get; }

    /// <summary>Classifies a normalised text; the empty text too has a most likely label.</summary>
    IntentPrediction Classify(IntentText text);
}

/// <summary>Trains a classifier; the choice of engine is the choice of factory.</summary>
public interface IIntentClassifierFactory
{
    /// <summary>Name of the engine and of the form in which it writes its classifiers: a classifier is read only by the engine of the name that wrote it.</summary>
    string Engine { get; }

    /// <summary>Trains on examples, one or more; deterministic, whatever the number of threads.</summary>
    IIntentClassifier Train(IReadOnlyList<LabeledText> examples);

    /// <summary>Writes a classifier that this factory trained or read.</summary>
    void Write(IIntentClassifier classifier, BinaryWriter writer);

    /// <summary>Reads a classifier; it classifies as the one that was written, bit for bit.</summary>
    /// <exception cref="InvalidDataException">What is read is no classifier of this engine.</exception>
    IIntentClassifier Read(BinaryReader reader);
}

/// <summary>A normalised example and its label: the id of its intent, or of what it asks for.</summary>
public readonly record struct LabeledText(string Text, string Label);

/// <summary>What a classifier says of a text.</summary>
/// <param name="Probabilities">Probability of each label, given that the text is about one of them; in the order of <see cref="IIntentClassifier.Labels"/>, adding up to 1.</param>
/// <param name="Best">Place of the most likely label; the first of equal ones.</param>
/// <param name="Score">How strongly the text speaks for that label: on the engine's own scale, higher is stronger, comparable between the texts of one classifier.</param>
public readonly record struct IntentPrediction(float[] Probabilities, int Best, double Score);
