using CareerBot.Core.Intents;

namespace CareerBot.Core.Tests.Answers;

/// <summary>The built-in engine under a name of its own, which counts how often it trains.</summary>
internal sealed class CountingClassifierFactory(string engine = "counting 1") : IIntentClassifierFactory
{
    private readonly LinearIntentClassifierFactory _inner = new();
    private int _trainings;

    public int Trainings => _trainings;

    public string Engine => engine;

    public IIntentClassifier Train(IReadOnlyList<LabeledText> examples)
    {
        Interlocked.Increment(ref _trainings);
        return _inner.Train(examples);
    }

    public void Write(IIntentClassifier classifier, BinaryWriter writer) => _inner.Write(classifier, writer);

    public IIntentClassifier Read(BinaryReader reader) => _inner.Read(reader);
}
