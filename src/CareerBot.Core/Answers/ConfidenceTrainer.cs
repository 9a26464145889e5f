using CareerBot.Core.Intents;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>
/// Learns from the content itself how far the signals can be trusted. Every FAQ wording is asked as if it had never been written, and every example
/// of small talk and of questions out of scope is asked too; the classifier that judges a text has not seen it.
/// </summary>
internal static class ConfidenceTrainer
{
    private const int Folds = 3;

    /// <summary>Confidence in FAQ entries and in passages.</summary>
    public static (ConfidenceModel Faq, ConfidenceModel Passages) Learn(
        KnowledgeBase knowledge,
        IIntentClassifierFactory classifiers,
        FaqMatcher faq,
        PassageMatcher passages,
        IReadOnlyList<LabeledText> wordings,
        IReadOnlyList<(LabeledText Label, Question Question)> examples)
    {
        var predictions = CrossPredict(classifiers, [.. wordings, .. examples.Select(example => example.Label)]);
        var forFaq = new ConfidenceExample[wordings.Count + examples.Count];
        var forPassages = new ConfidenceExample[forFaq.Length];
        Parallel.For(0, forFaq.Length, i =>
        {
            var isWording = i < wordings.Count;
            var question = isWording ? faq.Wordings[i].Question : examples[i - wordings.Count].Question;
            var entry = isWording ? knowledge.Faq[faq.Wordings[i].Entry] : null;
            var prediction = predictions[i];
            var offTopic = ConfidenceModel.OffTopic(knowledge, prediction);
            forFaq[i] = Example(faq.Match(question, prediction, isWording ? i : FaqMatcher.NoWording), entry, offTopic, prediction.Novelty);
            forPassages[i] = Example(passages.Match(question, prediction, CancellationToken.None), entry, offTopic, prediction.Novelty);
        });

        return (ConfidenceModel.Learn(forFaq), ConfidenceModel.Learn(forPassages));
    }

    private static ConfidenceExample Example(List<Candidate> candidates, FaqEntry? entry, double offTopic, double novelty) =>
        new(
            candidates,
            [.. candidates.Select(candidate => entry is not null && (candidate.Entry is null ? Supports(candidate, entry) : candidate.Entry.Id == entry.Id))],
            [.. candidates.Select(candidate => entry is not null && Supports(candidate, entry))],
            offTopic,
            novelty,
            entry is not null);

    private static bool Supports(Candidate candidate, FaqEntry entry) => candidate.SharesSourceWith(new Candidate(entry, null, []));

    // Each text is judged by a model trained on the other folds; neighbours in the list, often alike, fall into different folds.
    private static IntentPrediction[] CrossPredict(IIntentClassifierFactory classifiers, List<LabeledText> texts)
    {
        var predictions = new IntentPrediction[texts.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var classifier = classifiers.Train([.. texts.Where((_, i) => i % Folds != fold)]);
            for (var i = fold; i < texts.Count; i += Folds)
            {
                predictions[i] = classifier.Classify(texts[i].Text);
            }
        }

        return predictions;
    }
}
