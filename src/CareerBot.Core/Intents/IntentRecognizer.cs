namespace CareerBot.Core.Intents;

/// <summary>
/// A trained classifier together with what its examples tell of the unfamiliar: says what a text is most likely about, and gives the two numbers
/// from which <see cref="RefusalModel"/> says whether it is about any of it. Immutable; safe for concurrent use.
/// </summary>
public sealed class IntentRecognizer
{
    private readonly IIntentClassifier _classifier;
    private readonly LabelVocabulary _vocabulary;

    private IntentRecognizer(IIntentClassifier classifier, LabelVocabulary vocabulary)
    {
        _classifier = classifier;
        _vocabulary = vocabulary;
    }

    /// <summary>The labels of the examples, in ordinal order.</summary>
    public IReadOnlyList<string> Labels => _classifier.Labels;

    /// <summary>Trains on normalised examples, one or more, with the engine of <paramref name="factory"/>.</summary>
    public static IntentRecognizer Train(IReadOnlyList<LabeledText> examples, IIntentClassifierFactory factory)
    {
        var classifier = factory.Train(examples);
        return new IntentRecognizer(classifier, new LabelVocabulary(examples, classifier.Labels));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static IntentRecognizer Read(IIntentClassifierFactory factory, BinaryReader reader)
    {
        var classifier = factory.Read(reader);
        return new IntentRecognizer(classifier, LabelVocabulary.Read(reader, classifier.Labels.Count));
    }

    /// <summary>Writes all there is to it.</summary>
    internal void Write(IIntentClassifierFactory factory, BinaryWriter writer)
    {
        factory.Write(_classifier, writer);
        _vocabulary.Write(writer);
    }

    /// <summary>What a normalised text is about.</summary>
    public Recognition Recognize(IntentText text)
    {
        var prediction = _classifier.Classify(text);
        return new Recognition(prediction.Probabilities, prediction.Best, prediction.Score, _vocabulary.Novelty(text.Text, prediction.Best));
    }
}

/// <summary>What a text is about.</summary>
/// <param name="Probabilities">Probability of each label, given that the text is about one of them; in the order of <see cref="IntentRecognizer.Labels"/>.</param>
/// <param name="Best">Place of the most likely label.</param>
/// <param name="Score">How strongly the text speaks for that label, on the engine's scale.</param>
/// <param name="Novelty">Share of the text's weight in words that no example of that label uses, 0 to 1.</param>
public readonly record struct Recognition(float[] Probabilities, int Best, double Score, double Novelty);
