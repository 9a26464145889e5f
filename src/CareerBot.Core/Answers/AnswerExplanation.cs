namespace CareerBot.Core.Answers;

/// <summary>The five steps with their scores, for editors and testers; never sent to a user.</summary>
/// <param name="Understood">The question's words after cleaning, correction, synonyms and what the conversation added.</param>
/// <param name="Corrections">Words that were corrected: unknown word to known word.</param>
/// <param name="FollowUp">True when the conversation completed the question.</param>
/// <param name="Intents">The most likely intents, best first.</param>
/// <param name="Candidates">What was retrieved, best first.</param>
/// <param name="Reason">Why the decision fell as it did, in a sentence.</param>
public sealed record AnswerExplanation(
    string Understood,
    IReadOnlyDictionary<string, string> Corrections,
    bool FollowUp,
    IReadOnlyList<ScoredIntent> Intents,
    IReadOnlyList<ScoredCandidate> Candidates,
    string Reason)
{
    /// <summary>An explanation for replies that looked nothing up.</summary>
    public static AnswerExplanation Because(string reason) =>
        new("", new Dictionary<string, string>(), FollowUp: false, [], [], reason);
}

/// <summary>An intent and its probability, 0 to 1.</summary>
public sealed record ScoredIntent(string Id, double Probability);

/// <summary>A retrieved FAQ entry or passage.</summary>
/// <param name="Id">FAQ entry id, or passage id.</param>
/// <param name="Confidence">Calibrated probability that it answers the question, 0 to 1.</param>
/// <param name="Signals">The signals behind the confidence, by name.</param>
public sealed record ScoredCandidate(string Id, double Confidence, IReadOnlyDictionary<string, double> Signals);
