namespace CareerBot.Core.Answers;

/// <summary>Steps 2 to 4 for one question: its intent, the FAQ entries and passages that may answer it, and how sure that is.</summary>
internal sealed class Retriever
{
    private readonly Router _router;
    private readonly FaqMatcher _faq;
    private readonly PassageMatcher _passages;
    private readonly ConfidenceModel _faqConfidence;
    private readonly ConfidenceModel _passageConfidence;

    public Retriever(
        Router router,
        FaqMatcher faq,
        PassageMatcher passages,
        (ConfidenceModel Faq, ConfidenceModel Passages) confidence)
    {
        _router = router;
        _faq = faq;
        _passages = passages;
        (_faqConfidence, _passageConfidence) = confidence;
    }

    /// <summary>Looks a question up.</summary>
    public Retrieval Retrieve(Question question, CancellationToken cancellationToken)
    {
        var routing = _router.Route(question.Text);
        var passages = _passages.Match(question, routing, cancellationToken);
        return new Retrieval(
            question,
            routing,
            Rank(_faqConfidence, _faq.Match(question, routing, passages), routing),
            Rank(_passageConfidence, passages, routing));
    }

    private static RankedCandidates Rank(ConfidenceModel model, List<Candidate> candidates, Routing routing)
    {
        if (candidates.Count == 0)
        {
            return new RankedCandidates([], 0);
        }

        var ranked = model.Rank(candidates);
        return new RankedCandidates(ranked, model.Confidence(ranked, routing));
    }
}

/// <summary>What was found for a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Routing">What it is about.</param>
/// <param name="Faq">FAQ entries.</param>
/// <param name="Passages">Passages.</param>
internal sealed record Retrieval(Question Question, Routing Routing, RankedCandidates Faq, RankedCandidates Passages)
{
    // An entry was written as an answer, a passage was not: it must be clearly surer to take the entry's place.
    private const double PassageHandicap = 0.1;

    /// <summary>True when the best passage is clearly surer than the best entry.</summary>
    public bool PrefersPassage => Passages.Confidence - PassageHandicap > Faq.Confidence;

    /// <summary>Confidence of the better of both kinds, 0 to 1.</summary>
    public double Confidence => PrefersPassage ? Passages.Confidence : Faq.Confidence;

    /// <summary>The better of both kinds; null when nothing was found.</summary>
    public Candidate? Best => PrefersPassage ? Passages.Best : Faq.Best ?? Passages.Best;
}

/// <summary>Candidates of one kind, best first.</summary>
/// <param name="Ranked">The candidates with how well each fits, 0 to 1.</param>
/// <param name="Confidence">Probability that the first is right, 0 to 1; 0 when there is none.</param>
internal sealed record RankedCandidates(List<(Candidate Candidate, double Fit)> Ranked, double Confidence)
{
    /// <summary>The first, or null.</summary>
    public Candidate? Best => Ranked.Count == 0 ? null : Ranked[0].Candidate;
}
