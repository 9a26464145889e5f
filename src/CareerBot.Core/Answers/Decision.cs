using CareerBot.Core.Knowledge;
using CareerBot.Core.Text;

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
    /// <param name="knowledge">What was asked.</param>
    /// <param name="threshold">From which confidence on the bot answers.</param>
    /// <param name="statements">What is said.</param>
    public AnswerExplanation Explain(KnowledgeBase knowledge, double threshold, IEnumerable<Statement> statements)
    {
        var (question, routing) = (Retrieval.Question, Retrieval.Routing);
        return new AnswerExplanation(
            new UnderstandStep(
                question.Text,
                [.. question.Terms.Select(term => new WeighedTerm(term.Word, term.Weight, term.Stem != Lexicon.Unknown))],
                question.Corrections,
                question.FollowUp),
            new RouteStep(
                [.. routing.Intents
                    .Select((probability, place) => new ScoredIntent(knowledge.Intents[place].Id, probability))
                    .OrderByDescending(intent => intent.Probability)
                    .Take(MostExplained)],
                routing.OffTopic,
                routing.NoTarget),
            new RetrieveStep([.. Retrieval.Ranked.Take(MostExplained).Select(ranked => new ScoredCandidate(ranked.Candidate.Target.Id, ranked.Fit, Signals(ranked.Candidate.Signals)))]),
            new DecideStep(threshold, Reason),
            new ComposeStep([.. statements.Select(statement => new ComposedStatement(statement.Text, statement.Source.Id, statement.Quote))]));
    }

    private static Dictionary<string, double> Signals(double[] values) =>
        CandidateFinder.SignalNames.Zip(values).ToDictionary(signal => signal.First, signal => signal.Second, StringComparer.Ordinal);
}
