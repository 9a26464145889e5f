using CareerBot.Core.Intents;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>Steps 2 to 4 for one question: its intent, the FAQ entries and passages that may answer it, and how sure that is.</summary>
internal sealed class Retriever
{
    private readonly KnowledgeBase _knowledge;
    private readonly IIntentClassifier _classifier;
    private readonly FaqMatcher _faq;
    private readonly PassageMatcher _passages;
    private readonly ConfidenceModel _faqConfidence;
    private readonly ConfidenceModel _passageConfidence;

    public Retriever(
        KnowledgeBase knowledge,
        IIntentClassifier classifier,
        FaqMatcher faq,
        PassageMatcher passages,
        (ConfidenceModel Faq, ConfidenceModel Passages) confidence)
    {
        _knowledge = knowledge;
        _classifier = classifier;
        _faq = faq;
        _passages = passages;
        (_faqConfidence, _passageConfidence) = confidence;
    }

    /// <summary>Looks a question up.</summary>
    public Retrieval Retrieve(Question question, CancellationToken cancellationToken)
    {
        var prediction = _classifier.Classify(question.Text);
        var offTopic = ConfidenceModel.OffTopic(_knowledge, prediction);
        return new Retrieval(
            question,
            prediction,
            offTopic,
            Rank(_faqConfidence, _faq.Match(question, prediction), offTopic, prediction.Novelty),
            Rank(_passageConfidence, _passages.Match(question, prediction, cancellationToken), offTopic, prediction.Novelty));
    }

    private static RankedCandidates Rank(ConfidenceModel model, List<Candidate> candidates, double offTopic, double novelty)
    {
        if (candidates.Count == 0)
        {
            return new RankedCandidates([], 0);
        }

        var ranked = model.Rank(candidates);
        return new RankedCandidates(ranked, model.Confidence(ranked, offTopic, novelty));
    }
}

/// <summary>What was found for a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Prediction">What the classifier says.</param>
/// <param name="OffTopic">Probability that it is no question about the subject, 0 to 1.</param>
/// <param name="Faq">FAQ entries.</param>
/// <param name="Passages">Passages.</param>
internal sealed record Retrieval(Question Question, IntentPrediction Prediction, double OffTopic, RankedCandidates Faq, RankedCandidates Passages)
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
