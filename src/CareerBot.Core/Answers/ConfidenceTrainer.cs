using CareerBot.Core.Intents;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>
/// Learns from the content itself how far the signals can be trusted. The last third of each target's wordings is asked as if it had never been written,
/// and so is the last third of the examples of small talk and of questions out of scope; classifiers and wordings that judge them are the other two thirds.
/// A third in one piece, because wordings are written in sittings: neighbours resemble each other more than a visitor's question resembles any.
/// </summary>
internal static class ConfidenceTrainer
{
    private const int Fold = 3;

    // Visitors of a site about one career mostly ask about it: examples without an answer count for this share of all.
    private const double UnanswerableShare = 0.25;

    /// <summary>Learns the model, and says what it makes of the questions it was learned from: with ten weights and thousands of questions, much what it makes of new ones.</summary>
    public static (ConfidenceModel Model, HeldOutAnswer[] HeldOut) Learn(
        KnowledgeBase knowledge,
        IIntentClassifierFactory classifiers,
        WordingIndex wordings,
        Lexicon lexicon,
        CandidateFinder finder,
        IReadOnlyList<(Question Question, int Intent)> examples)
    {
        var (known, asked) = Part(wordings.Wordings, wording => wording.Target);
        var (knownExamples, askedExamples) = Part(examples, example => example.Intent);
        var router = Router.Train(
            knowledge,
            wordings.Targets,
            classifiers,
            known.ConvertAll(wording => (wording.Question.Text, wording.Target)),
            knownExamples.ConvertAll(example => (example.Question.Text, example.Intent)));
        var judge = finder.With(new WordingIndex(wordings.Targets, known, lexicon));

        // Topic examples have no known answer, so nothing can be learned from them here; they only train the classifiers.
        var unanswerable = askedExamples.FindAll(example => knowledge.Intents[example.Intent].Route != IntentRoute.Topic);
        var weight = UnanswerableShare / (1 - UnanswerableShare) * asked.Count / Math.Max(unanswerable.Count, 1);
        var learned = new ConfidenceExample[asked.Count + unanswerable.Count];
        Parallel.For(0, learned.Length, i =>
        {
            var target = i < asked.Count ? wordings.Targets[asked[i].Target] : null;
            var question = i < asked.Count ? asked[i].Question : unanswerable[i - asked.Count].Question;
            var routing = router.Route(question.Text);
            learned[i] = new ConfidenceExample(
                judge.Find(question, routing, CancellationToken.None), target, routing, question.Unknown, target is null ? weight : 1);
        });

        var model = ConfidenceModel.Learn(learned);
        return (model, Array.ConvertAll(learned, example => Ask(model, example)));
    }

    private static HeldOutAnswer Ask(ConfidenceModel model, ConfidenceExample example)
    {
        var ranked = model.Rank(example.Candidates);
        return new HeldOutAnswer(
            (float)model.Confidence(ranked, example.Routing, example.Unknown), example.HasAnswer, ranked.Count > 0 && example.IsRight(ranked[0].Candidate.Target));
    }

    // The first two thirds of each group, and the last third.
    private static (List<T> Known, List<T> Asked) Part<T>(IReadOnlyList<T> all, Func<T, int> group)
    {
        var sizes = all.CountBy(group).ToDictionary();
        var seen = new Dictionary<int, int>();
        var (known, asked) = (new List<T>(all.Count), new List<T>(all.Count / Fold));
        foreach (var one in all)
        {
            var key = group(one);
            var place = seen[key] = seen.GetValueOrDefault(key) + 1;
            (place <= sizes[key] - (sizes[key] / Fold) ? known : asked).Add(one);
        }

        return (known, asked);
    }
}
