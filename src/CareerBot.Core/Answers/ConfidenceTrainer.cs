using CareerBot.Core.Intents;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>
/// Learns from the content itself how far the signals can be trusted. Every third FAQ wording is asked as if it had never been written, and every third
/// example of small talk and of questions out of scope is asked too; the classifiers that judge them have seen the other two thirds only.
/// </summary>
internal static class ConfidenceTrainer
{
    private const int Fold = 3;

    // Visitors of a site about one career mostly ask about it: examples without an answer count for this share of all.
    private const double UnanswerableShare = 0.25;

    /// <summary>Confidence in FAQ entries and in passages.</summary>
    public static (ConfidenceModel Faq, ConfidenceModel Passages) Learn(
        KnowledgeBase knowledge,
        IIntentClassifierFactory classifiers,
        FaqMatcher faq,
        PassageMatcher passages,
        IReadOnlyList<(Question Question, int Intent)> examples)
    {
        var router = Router.Train(
            knowledge,
            classifiers,
            [.. faq.Wordings.Where((_, i) => i % Fold != 0).Select(wording => (wording.Question.Text, wording.Entry))],
            [.. examples.Where((_, i) => i % Fold != 0).Select(example => (example.Question.Text, example.Intent))]);

        // Topic examples have no known answer, so nothing can be learned from them here; they only train the classifiers.
        var unanswerable = examples.Where((example, i) => i % Fold == 0 && knowledge.Intents[example.Intent].Route != IntentRoute.Topic).ToList();
        var wordings = Enumerable.Range(0, faq.Wordings.Count).Where(i => i % Fold == 0).ToList();
        var weight = UnanswerableShare / (1 - UnanswerableShare) * wordings.Count / Math.Max(unanswerable.Count, 1);
        var forFaq = new ConfidenceExample[wordings.Count + unanswerable.Count];
        var forPassages = new ConfidenceExample[forFaq.Length];
        Parallel.For(0, forFaq.Length, i =>
        {
            var wording = i < wordings.Count ? wordings[i] : FaqMatcher.NoWording;
            var entry = wording == FaqMatcher.NoWording ? null : knowledge.Faq[faq.Wordings[wording].Entry];
            var question = entry is null ? unanswerable[i - wordings.Count].Question : faq.Wordings[wording].Question;
            var routing = router.Route(question.Text);
            var found = passages.Match(question, routing, CancellationToken.None);
            forFaq[i] = Example(faq.Match(question, routing, found, wording), entry, routing, weight);
            forPassages[i] = Example(found, entry, routing, weight);
        });

        return (ConfidenceModel.Learn(forFaq), ConfidenceModel.Learn(forPassages));
    }

    private static ConfidenceExample Example(List<Candidate> candidates, FaqEntry? entry, Routing routing, double unanswerableWeight)
    {
        bool Supports(Candidate candidate) => entry is not null && candidate.SharesSourceWith(new Candidate(entry, null, []));
        return new ConfidenceExample(
            candidates,
            [.. candidates.Select(candidate => candidate.Entry is null ? Supports(candidate) : candidate.Entry == entry)],
            [.. candidates.Select(Supports)],
            routing,
            entry is not null,
            entry is null ? unanswerableWeight : 1);
    }
}
