using CareerBot.Core.Calibration;
using CareerBot.Core.Intents;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Search;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>What has to be trained, which takes seconds: it is kept from one start to the next.</summary>
/// <param name="Router">The classifiers.</param>
/// <param name="Confidence">How far the signals can be trusted.</param>
/// <param name="HeldOut">What came to the wordings that this was learned from.</param>
internal sealed record Trained(Router Router, ConfidenceModel Confidence, IReadOnlyList<HeldOutAnswer> HeldOut)
{
    private const int MostHeldOut = 10_000_000;

    /// <summary>What was kept for that content and engine; null when nothing was.</summary>
    public static Trained? Read(KnowledgeBase knowledge, IReadOnlyList<Target> targets, IPassageIndexFactory indexes, IIntentClassifierFactory classifiers, ModelCache? cache)
    {
        Trained? trained = null;
        cache?.TryRead(ModelCache.KeyOf(knowledge, EngineOf(indexes, classifiers)), reader =>
        {
            var confidence = ConfidenceModel.Read(reader);
            var heldOut = BinaryArrays.Read<HeldOutAnswer>(reader, BinaryArrays.Count(reader, MostHeldOut));
            trained = new Trained(Router.Read(knowledge, targets, classifiers, reader), confidence, heldOut);
        });
        return trained;
    }

    /// <summary>Trains, and keeps what came of it.</summary>
    public static Trained Train(
        KnowledgeBase knowledge,
        IPassageIndexFactory indexes,
        IIntentClassifierFactory classifiers,
        ModelCache? cache,
        WordingIndex wordings,
        Lexicon lexicon,
        CandidateFinder finder,
        IReadOnlyList<(Question Question, int Intent)> examples)
    {
        Router? router = null;
        ConfidenceModel? confidence = null;
        HeldOutAnswer[] heldOut = [];

        // The router in use, and the one that confidence is learned with, are trained side by side.
        Parallel.Invoke(
            () => (confidence, heldOut) = ConfidenceTrainer.Learn(knowledge, classifiers, wordings, lexicon, finder, examples),
            () => router = Router.Train(
                knowledge,
                wordings.Targets,
                classifiers,
                [.. wordings.Wordings.Select(wording => (wording.Question.Text, wording.Target))],
                [.. examples.Select(example => (example.Question.Text, example.Intent))]));
        cache?.Write(ModelCache.KeyOf(knowledge, EngineOf(indexes, classifiers)), writer =>
        {
            confidence!.Write(writer);
            writer.Write(heldOut.Length);
            BinaryArrays.Write<HeldOutAnswer>(writer, heldOut);
            router!.Write(classifiers, writer);
        });
        return new Trained(router!, confidence!, heldOut);
    }

    private static string EngineOf(IPassageIndexFactory indexes, IIntentClassifierFactory classifiers) => $"{classifiers.Engine}|{indexes.Engine}";
}
