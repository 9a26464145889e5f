namespace CareerBot.Core.Answers;

/// <summary>
/// Makes one calibrated number of many signals. Two stages for each kind of candidate: the first ranks candidates by how they fit the question;
/// the second says how likely the best one is right, seen against the runner-up and against questions that have no answer here.
/// </summary>
internal sealed class ConfidenceModel
{
    private readonly LogisticModel _fit;
    private readonly LogisticModel _right;

    private ConfidenceModel(LogisticModel fit, LogisticModel right)
    {
        _fit = fit;
        _right = right;
    }

    /// <summary>Learns from questions whose right candidates are known.</summary>
    public static ConfidenceModel Learn(IReadOnlyList<ConfidenceExample> examples)
    {
        var fit = LogisticModel.Fit([.. examples
            .Where(example => example.HasAnswer)
            .SelectMany(example => example.Candidates.Zip(example.Exact, (candidate, exact) => (candidate.Signals, exact, 1.0)))]);
        var ranking = new ConfidenceModel(fit, fit);
        var outcomes = new List<(double[] Signals, bool Outcome, double Weight)>();
        foreach (var example in examples.Where(example => example.Candidates.Count > 0))
        {
            var ranked = ranking.Rank(example.Candidates);
            var best = ranked[0].Candidate;
            outcomes.Add((Against(ranked, example.Routing), example.Right[IndexOf(example.Candidates, best)], example.Weight));
        }

        return new ConfidenceModel(fit, LogisticModel.Fit(outcomes));
    }

    /// <summary>The candidates by how well they fit, best first.</summary>
    public List<(Candidate Candidate, double Fit)> Rank(IReadOnlyList<Candidate> candidates)
    {
        var ranked = new List<(Candidate Candidate, double Fit)>(candidates.Count);
        foreach (var candidate in candidates)
        {
            ranked.Add((candidate, _fit.Probability(candidate.Signals)));
        }

        // Insertion sort: few candidates, and equal ones must keep their order.
        for (var i = 1; i < ranked.Count; i++)
        {
            for (var j = i; j > 0 && ranked[j].Fit > ranked[j - 1].Fit; j--)
            {
                (ranked[j], ranked[j - 1]) = (ranked[j - 1], ranked[j]);
            }
        }

        return ranked;
    }

    /// <summary>Probability that the first of <paramref name="ranked"/> answers the question, 0 to 1.</summary>
    /// <param name="ranked">What <see cref="Rank"/> gave; not empty.</param>
    /// <param name="routing">What the question is about.</param>
    public double Confidence(List<(Candidate Candidate, double Fit)> ranked, Routing routing) =>
        _right.Probability(Against(ranked, routing));

    private static double[] Against(List<(Candidate Candidate, double Fit)> ranked, Routing routing)
    {
        var (best, fit) = ranked[0];
        double runnerUp = 0;
        for (var i = 1; i < ranked.Count && runnerUp == 0; i++)
        {
            // Another candidate from the same section says the same: it is no rival.
            runnerUp = ranked[i].Candidate.SharesSourceWith(best) ? 0 : ranked[i].Fit;
        }

        return [Logit(fit), Logit(fit) - Logit(runnerUp), best.Coverage, routing.OffTopic, routing.NoEntry, routing.Novelty];
    }

    private static double Logit(double probability)
    {
        var p = Math.Clamp(probability, 0.005, 0.995);
        return Math.Log(p / (1 - p));
    }

    private static int IndexOf(IReadOnlyList<Candidate> candidates, Candidate candidate)
    {
        var index = 0;
        while (!ReferenceEquals(candidates[index], candidate))
        {
            index++;
        }

        return index;
    }
}

/// <summary>A question with known outcome, to learn from.</summary>
/// <param name="Candidates">What was retrieved for it.</param>
/// <param name="Exact">For each candidate: it is the very answer.</param>
/// <param name="Right">For each candidate: it is a right answer, the very one or one from the same section.</param>
/// <param name="Routing">What it is about, by a classifier that has not seen it.</param>
/// <param name="HasAnswer">False for questions that nothing here answers.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record ConfidenceExample(
    IReadOnlyList<Candidate> Candidates, bool[] Exact, bool[] Right, Routing Routing, bool HasAnswer, double Weight);
