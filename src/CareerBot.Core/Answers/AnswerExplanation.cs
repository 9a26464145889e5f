namespace CareerBot.Core.Answers;

/// <summary>The five steps with their scores, for editors and testers; never sent to a user. Of a message with two questions: those of the second.</summary>
/// <param name="Understand">Step 1.</param>
/// <param name="Route">Step 2.</param>
/// <param name="Retrieve">Step 3.</param>
/// <param name="Decide">Step 4.</param>
/// <param name="Compose">Step 5.</param>
public sealed record AnswerExplanation(UnderstandStep Understand, RouteStep Route, RetrieveStep Retrieve, DecideStep Decide, ComposeStep Compose)
{
    /// <summary>An explanation for replies that looked nothing up.</summary>
    public static AnswerExplanation Because(string reason) => new(
        new UnderstandStep("", [], new Dictionary<string, string>(), FollowUp: false), new RouteStep([], 0, 0), new RetrieveStep([]), new DecideStep(null, reason), new ComposeStep([]));
}

/// <summary>What was read.</summary>
/// <param name="Words">The question's words after cleaning, correction, synonyms and what the conversation added.</param>
/// <param name="Terms">The words that carry meaning, and how much.</param>
/// <param name="Corrections">Words that were corrected: as typed, to the known word.</param>
/// <param name="FollowUp">True when the conversation completed the question.</param>
public sealed record UnderstandStep(string Words, IReadOnlyList<WeighedTerm> Terms, IReadOnlyDictionary<string, string> Corrections, bool FollowUp);

/// <summary>A word of the question.</summary>
/// <param name="Word">The word, normalised.</param>
/// <param name="Weight">How much it tells, 0 or more: rare words tell most, words carried over from the conversation less.</param>
/// <param name="IsKnown">False for a word that the content has never seen.</param>
public sealed record WeighedTerm(string Word, double Weight, bool IsKnown);

/// <summary>What the question was taken for.</summary>
/// <param name="Intents">The most likely intents, best first.</param>
/// <param name="OffTopic">Probability that it is about no topic: small talk, a person wanted, out of scope; 0 to 1.</param>
/// <param name="NoTarget">Probability, seen more finely, that nothing here answers it; 0 to 1.</param>
public sealed record RouteStep(IReadOnlyList<ScoredIntent> Intents, double OffTopic, double NoTarget);

/// <summary>An intent and its probability, 0 to 1.</summary>
public sealed record ScoredIntent(string Id, double Probability);

/// <summary>What was found.</summary>
/// <param name="Candidates">FAQ entries and sections, best first.</param>
public sealed record RetrieveStep(IReadOnlyList<ScoredCandidate> Candidates);

/// <summary>A retrieved FAQ entry or section.</summary>
/// <param name="Id">FAQ entry id, or section id.</param>
/// <param name="Fit">How well it fits the question, 0 to 1.</param>
/// <param name="Signals">The signals behind the fit, by name.</param>
public sealed record ScoredCandidate(string Id, double Fit, IReadOnlyDictionary<string, double> Signals);

/// <summary>What was decided.</summary>
/// <param name="Threshold">From which confidence on the bot answers, 0 to 1; null where nothing was looked up.</param>
/// <param name="Reason">Why the decision fell as it did, in a sentence.</param>
public sealed record DecideStep(double? Threshold, string Reason);

/// <summary>What was said.</summary>
/// <param name="Statements">The statements in order; none unless the question was answered.</param>
public sealed record ComposeStep(IReadOnlyList<ComposedStatement> Statements);

/// <summary>A statement of an answer.</summary>
/// <param name="Text">What is said.</param>
/// <param name="PassageId">The passage behind it.</param>
/// <param name="Quote">The words there that support it.</param>
public sealed record ComposedStatement(string Text, string PassageId, string Quote);
