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
    /// <summary>The words that were asked, without what the conversation added: what the next question may lean on.</summary>
    public string Asked { get; init; } = "";

    private const int MostExplained = 6;

    /// <summary>The five steps with their scores.</summary>
    public AnswerExplanation Explain(KnowledgeBase knowledge) => new(
        Retrieval.Question.Text,
        Retrieval.Question.Corrections,
        Retrieval.Question.FollowUp,
        [.. Retrieval.Routing.Intents
            .Select((probability, place) => new ScoredIntent(knowledge.Intents[place].Id, probability))
            .OrderByDescending(intent => intent.Probability)
            .Take(MostExplained)],
        [.. Retrieval.Ranked.Take(MostExplained).Select((ranked, place) => new ScoredCandidate(
            ranked.Candidate.Target.Id,
            place == 0 ? Retrieval.Confidence : Math.Min(ranked.Fit, Retrieval.Confidence),
            Signals(ranked.Candidate.Signals, ranked.Fit)))],
        Reason);

    private static Dictionary<string, double> Signals(double[] values, double fit)
    {
        var signals = new Dictionary<string, double>(values.Length + 1, StringComparer.Ordinal) { ["fit"] = fit };
        for (var i = 0; i < values.Length; i++)
        {
            signals.Add(CandidateFinder.SignalNames[i], values[i]);
        }

        return signals;
    }
}
