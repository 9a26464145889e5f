using CareerBot.Core.Intents;

namespace CareerBot.Benchmarks.Workloads;

/// <summary>A classification as the engine asked for it.</summary>
internal readonly record struct ClassifyCall(IIntentClassifier Classifier, string Text)
{
    public IntentPrediction Repeat() => Classifier.Classify(new IntentText(Text));
}
