using CareerBot.Core.Calibration;

namespace CareerBot.Core.Answers;

/// <summary>
/// Makes one calibrated number of many signals, in two stages: the first ranks candidates by how they fit the question, entries and sections each with
/// weights of their own; the second says how likely the best one is right, seen against the runner-up and against questions that have no answer here.
/// </summary>
internal sealed class ConfidenceModel
{
    // Fit, lead over the runner-up, coverage, off topic, no target, score, novelty, section, intercept: a good fit counts for, strangeness against.
    private static readonly double[] RightPrior = [0.6, 0.2, 1, -1, -1, 0, -1, 0, 0, 0];

    private readonly LogisticModel _entryFit;
    private readonly LogisticModel _sectionFit;
    private readonly LogisticModel? _right;

    private ConfidenceModel(LogisticModel entryFit, LogisticModel sectionFit, LogisticModel? right)
    {
        _entryFit = entryFit;
        _sectionFit = sectionFit;
        _right = right;
    }

    /// <summary>Learns from questions whose right candidates are known.</summary>
    public static ConfidenceModel Learn(IReadOnlyList<ConfidenceExample> examples)
    {
        var ranking = new ConfidenceModel(
            Fit(examples, target => target.Entry is not null, CandidateFinder.EntryPrior),
            Fit(examples, target => target.Section is not null, CandidateFinder.SectionPrior),
            null);
        var outcomes = new List<(double[] Signals, bool Outcome, double Weight)>();
        foreach (var example in examples.Where(example => example.Candidates.Count > 0))
        {
            var ranked = ranking.Rank(example.Candidates);
            outcomes.Add((Against(ranked, example.Routing, example.Unknown), example.IsRight(ranked[0].Candidate.Target), example.Weight));
        }

        return new ConfidenceModel(ranking._entryFit, ranking._sectionFit, LogisticModel.Fit(outcomes, RightPrior));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ConfidenceModel Read(BinaryReader reader) => new(
        LogisticModel.Read(reader, CandidateFinder.SignalNames.Count),
        LogisticModel.Read(reader, CandidateFinder.SignalNames.Count),
        LogisticModel.Read(reader, RightPrior.Length - 1));

    /// <summary>Writes all weights.</summary>
    public void Write(BinaryWriter writer)
    {
        _entryFit.Write(writer);
        _sectionFit.Write(writer);
        _right!.Write(writer);
    }

    /// <summary>The candidates by how well they fit, best first; equal ones keep their order.</summary>
    public List<RankedCandidate> Rank(IReadOnlyList<Candidate> candidates)
    {
        var ranked = new List<RankedCandidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            var fit = (candidate.Target.Entry is null ? _sectionFit : _entryFit).Probability(candidate.Signals);
            var place = ranked.Count;
            while (place > 0 && ranked[place - 1].Fit < fit)
            {
                place--;
            }

            ranked.Insert(place, new RankedCandidate(candidate, fit));
        }

        return ranked;
    }

    /// <summary>Probability that the first of <paramref name="ranked"/> answers the question, 0 to 1; 0 when there is none.</summary>
    /// <param name="ranked">What <see cref="Rank"/> gave.</param>
    /// <param name="routing">What the question is about.</param>
    /// <param name="unknown">Share of the question's weight in words that the content has never seen, 0 to 1.</param>
    public double Confidence(List<RankedCandidate> ranked, Routing routing, double unknown) => ranked.Count == 0 ? 0 : _right!.Probability(Against(ranked, routing, unknown));

    private static LogisticModel Fit(IReadOnlyList<ConfidenceExample> examples, Func<Target, bool> ofKind, double[] prior) => LogisticModel.Fit(
        [.. examples.Where(example => example.HasAnswer)
            .SelectMany(example => example.Candidates.Where(candidate => ofKind(candidate.Target)).Select(candidate => (candidate.Signals, example.IsRight(candidate.Target), 1.0)))],
        prior);

    private static double[] Against(List<RankedCandidate> ranked, Routing routing, double unknown)
    {
        var (best, fit) = ranked[0];
        double runnerUp = 0;
        for (var i = 1; i < ranked.Count && runnerUp == 0; i++)
        {
            // Another candidate from the same section says the same: it is no rival.
            runnerUp = ranked[i].Candidate.Target.AnswersLike(best.Target) ? 0 : ranked[i].Fit;
        }

        return
        [
            Logit(fit), Logit(fit) - Logit(runnerUp), best.Coverage, routing.OffTopic, routing.NoTarget, routing.Score, routing.Novelty, best.Target.Section is null ? 0 : 1, unknown,
        ];
    }

    private static double Logit(double probability)
    {
        var p = Math.Clamp(probability, 0.005, 0.995);
        return Math.Log(p / (1 - p));
    }
}

/// <summary>A candidate, and how well it fits the question, 0 to 1.</summary>
internal readonly record struct RankedCandidate(Candidate Candidate, double Fit);

/// <summary>A question with known outcome, to learn from.</summary>
/// <param name="Candidates">What was found for it.</param>
/// <param name="Target">What answers it; null for a question that nothing here answers.</param>
/// <param name="Routing">What it is about, by classifiers that have not seen it.</param>
/// <param name="Unknown">Share of its weight in words that the content has never seen, 0 to 1.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record ConfidenceExample(IReadOnlyList<Candidate> Candidates, Target? Target, Routing Routing, double Unknown, double Weight)
{
    /// <summary>False for questions that nothing here answers.</summary>
    public bool HasAnswer => Target is not null;

    /// <summary>True for a right answer: the very one, or one from the same section.</summary>
    public bool IsRight(Target target) => Target is not null && Target.AnswersLike(target);
}
