using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>What is to be said to a question.</summary>
/// <param name="Kind">Kind of the answer.</param>
/// <param name="Retrieval">What it rests on.</param>
/// <param name="Intent">What the question was taken for; null when nothing is likely.</param>
/// <param name="Best">What answers; null unless <paramref name="Kind"/> is <see cref="AnswerKind.Answered"/>.</param>
/// <param name="Alternatives">Entries to offer, best first: follow-ups, choices, or the nearest topics.</param>
/// <param name="Confidence">Calibrated probability of being right, 0 to 1.</param>
/// <param name="Reason">Why, in a sentence for editors.</param>
internal sealed record Decision(
    AnswerKind Kind,
    Retrieval Retrieval,
    Intent? Intent,
    Candidate? Best,
    IReadOnlyList<FaqEntry> Alternatives,
    double Confidence,
    string Reason)
{
    private const int MostExplained = 3;

    /// <summary>The five steps with their scores.</summary>
    public AnswerExplanation Explain(KnowledgeBase knowledge) => new(
        Retrieval.Question.Text,
        Retrieval.Question.Corrections,
        Retrieval.Question.FollowUp,
        [.. Retrieval.Routing.Intents
            .Select((probability, place) => new ScoredIntent(knowledge.Intents[place].Id, probability))
            .OrderByDescending(intent => intent.Probability)
            .Take(MostExplained)],
        [.. Explain(Retrieval.Faq, FaqMatcher.SignalNames), .. Explain(Retrieval.Passages, PassageMatcher.SignalNames)],
        Reason);

    private static IEnumerable<ScoredCandidate> Explain(RankedCandidates candidates, IReadOnlyList<string> names) =>
        candidates.Ranked.Take(MostExplained).Select((ranked, place) => new ScoredCandidate(
            ranked.Candidate.Id,
            place == 0 ? candidates.Confidence : Math.Min(ranked.Fit, candidates.Confidence),
            Signals(names, ranked.Candidate.Signals, ranked.Fit)));

    private static Dictionary<string, double> Signals(IReadOnlyList<string> names, double[] values, double fit)
    {
        var signals = new Dictionary<string, double>(names.Count + 1, StringComparer.Ordinal) { ["fit"] = fit };
        for (var i = 0; i < values.Length; i++)
        {
            signals.Add(names[i], values[i]);
        }

        return signals;
    }
}
