namespace CareerBot.Core.Answers;

/// <summary>Steps 2 and 3 for one question: its intent, the FAQ entries and sections that may answer it, and how sure that is.</summary>
internal sealed class Retriever(Router router, CandidateFinder finder, ConfidenceModel confidence, TargetRelations relations)
{
    /// <summary>Looks a question up.</summary>
    public Retrieval Retrieve(Question question, CancellationToken cancellationToken) => Retrieve(question, router.Route(question.Text), cancellationToken);

    /// <summary>Looks a follow-up up: what its own words ask, of what the last answer was about.</summary>
    /// <param name="completed">The question with what the conversation adds.</param>
    /// <param name="own">Its own words.</param>
    /// <param name="last">What the last answer came from.</param>
    /// <param name="cancellationToken">Ends work that is no longer wanted.</param>
    public Retrieval RetrieveFollowUp(Question completed, string own, Target last, CancellationToken cancellationToken) =>
        Retrieve(completed, router.Route(own).PoolFollowUp(router.Route(completed.Text), relations.To(last)), cancellationToken);

    /// <summary>Looks a part of a message up, seen together with the rest of it.</summary>
    /// <param name="completed">The part with the rest.</param>
    /// <param name="own">The words of the part.</param>
    /// <param name="cancellationToken">Ends work that is no longer wanted.</param>
    public Retrieval RetrievePart(Question completed, string own, CancellationToken cancellationToken) =>
        Retrieve(completed, router.Route(own).Pool(router.Route(completed.Text)), cancellationToken);

    /// <summary>The same without a target that is not wanted again, and without what says the same: its section, or the entry on that section.</summary>
    public Retrieval Without(Retrieval retrieval, Target unwanted)
    {
        var ranked = retrieval.Ranked.FindAll(one => !one.Candidate.Target.SharesSourceWith(unwanted));
        return retrieval with { Ranked = ranked, Confidence = confidence.Confidence(ranked, retrieval.Routing, retrieval.Question.Unknown) };
    }

    private Retrieval Retrieve(Question question, Routing routing, CancellationToken cancellationToken)
    {
        var ranked = confidence.Rank(finder.Find(question, routing, cancellationToken));
        return new Retrieval(question, routing, ranked, confidence.Confidence(ranked, routing, question.Unknown));
    }
}

/// <summary>What was found for a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Routing">What it is about.</param>
/// <param name="Ranked">FAQ entries and sections, best first.</param>
/// <param name="Confidence">Probability that the first is right, 0 to 1; 0 when there is none.</param>
internal sealed record Retrieval(Question Question, Routing Routing, List<RankedCandidate> Ranked, double Confidence)
{
    /// <summary>The best; null when nothing was found.</summary>
    public Candidate? Best => Ranked.Count == 0 ? null : Ranked[0].Candidate;

    /// <summary>The entries among what was found, best first.</summary>
    public IEnumerable<RankedCandidate> Entries => Ranked.Where(ranked => ranked.Candidate.Target.Entry is not null);
}
