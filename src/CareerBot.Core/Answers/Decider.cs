using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>Step 4: answer, ask back, say that it is not known, or name a person.</summary>
internal sealed class Decider
{
    /// <summary>From this confidence on the bot answers.</summary>
    private const double AnswerFrom = 0.4;

    // One known word among strange ones is not enough, however likely the answer looks. It must hold the least share of the question's weight,
    // and with less than the good one it must be surer than otherwise.
    private const int TooManyMissing = 2;
    private const double LeastCoverage = 0.2;
    private const double GoodCoverage = 0.35;
    private const double AnswerPoorlyCoveredFrom = 0.6;

    /// <summary>From this confidence on it asks back when two entries are close, if the question is about the subject at all.</summary>
    private const double AskBackFrom = 0.25;

    // Two fits this near to each other are close.
    private const double Close = 0.15;

    // Another answer of this share of the confidence takes the place of one that was just given.
    private const double NearlyAsSure = 0.6;

    // From this probability on an intent is named, and small talk and the wish for a person are believed.
    private const double IntentFrom = 0.5;

    private readonly KnowledgeBase _knowledge;

    public Decider(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
    }

    /// <summary>Decides on what was retrieved.</summary>
    public Decision Decide(Retrieval retrieval)
    {
        var likely = retrieval.Routing.Likely;
        var probability = retrieval.Routing.Intents[likely];
        var intent = probability >= IntentFrom ? _knowledge.Intents[likely] : null;
        if (intent?.Route is IntentRoute.Social or IntentRoute.Person && probability > retrieval.Confidence)
        {
            return new Decision(
                intent.Route == IntentRoute.Person ? AnswerKind.HandedOver : AnswerKind.SmallTalk,
                retrieval, intent, null, [], probability, $"The intent {intent.Id} is more likely than any answer.");
        }

        if (retrieval.Best is { } best && IsSureEnough(retrieval.Confidence, best))
        {
            return new Decision(
                AnswerKind.Answered, retrieval, IntentOf(best, intent), best, FollowUpsOf(best), retrieval.Confidence, $"{best.Id} is sure enough.");
        }

        var nearest = Nearest(retrieval);
        if (IsCloseCall(retrieval))
        {
            return new Decision(
                AnswerKind.AskedBack, retrieval, intent, null, nearest, retrieval.Confidence, "Two entries are close and neither is sure.");
        }

        return new Decision(
            AnswerKind.NotKnown, retrieval, intent, null, intent?.Route == IntentRoute.OutOfScope ? [] : nearest, Math.Min(retrieval.Confidence, AnswerFrom), "Nothing is sure enough.");
    }

    /// <summary>The better decision on a question and on its completion; the completion where both are as good.</summary>
    public static Decision Better(Decision alone, Decision completed) =>
        completed.Kind == AnswerKind.Answered || alone.Kind is not (AnswerKind.Answered or AnswerKind.SmallTalk) ? completed : alone;

    /// <summary>What was just said is not said again where something else is nearly as sure.</summary>
    public static Decision Unrepeated(Decision repeated, Decision other) =>
        other.Kind == AnswerKind.Answered && other.Confidence >= repeated.Confidence * NearlyAsSure ? other : repeated;

    /// <summary>More on the last answer: another passage of the sections it rests on, or else whatever fits its question.</summary>
    public Decision Continue(Retrieval retrieval, string? lastAnswerId)
    {
        var last = Recall(lastAnswerId);
        if (last is null)
        {
            return Decide(retrieval);
        }

        var best = retrieval.Passages.Ranked.Select(ranked => ranked.Candidate).FirstOrDefault(candidate => candidate.SharesSourceWith(last))
            ?? last.Sections
                .SelectMany(section => _knowledge.FindSection(section)!.Passages)
                .Where(passage => passage.Id != lastAnswerId)
                .Select(passage => new Candidate(null, passage, new double[PassageMatcher.SignalNames.Count]))
                .FirstOrDefault();
        return best is null
            ? Decide(retrieval)
            : new Decision(
                AnswerKind.Answered, retrieval, IntentOf(last, null), best, FollowUpsOf(last), Math.Max(retrieval.Confidence, AnswerFrom), "More on the last answer.");
    }

    private Candidate? Recall(string? id) =>
        id is null ? null
        : _knowledge.FindEntry(id) is { } entry ? new Candidate(entry, null, [])
        : _knowledge.FindPassage(id) is { } passage ? new Candidate(null, passage, [])
        : null;

    private static bool IsSureEnough(double confidence, Candidate best) =>
        best.Coverage >= LeastCoverage
        && (best.Held > 0 || best.Missing == 0)
        && (best.Held > 1 || best.Missing < TooManyMissing)
        && confidence >= (best.Coverage >= GoodCoverage ? AnswerFrom : AnswerPoorlyCoveredFrom);

    private static bool IsCloseCall(Retrieval retrieval) =>
        retrieval.Confidence >= AskBackFrom
        && retrieval.Routing.OffTopic < IntentFrom
        && retrieval.Faq.Ranked is [var first, var second, ..]
        && first.Fit - second.Fit < Close;

    private Intent? IntentOf(Candidate best, Intent? likely) => best.Entry is { } entry ? _knowledge.FindIntent(entry.Topic) : likely;

    // What to ask next: the entry's own follow-ups, or entries that rest on the passage's section or article.
    private List<FaqEntry> FollowUpsOf(Candidate best)
    {
        if (best.Entry is { } entry)
        {
            return [.. entry.FollowUps.Select(_knowledge.FindEntry).OfType<FaqEntry>()];
        }

        var section = best.Passage!.SectionId;
        var article = section[..(section.IndexOf('#', StringComparison.Ordinal) + 1)];
        return [.. _knowledge.Faq
            .Where(other => other.Sources.Any(source => source.StartsWith(article, StringComparison.Ordinal)))
            .OrderByDescending(other => other.Sources.Contains(section, StringComparer.Ordinal))];
    }

    private static List<FaqEntry> Nearest(Retrieval retrieval) =>
        [.. retrieval.Faq.Ranked.Select(ranked => ranked.Candidate.Entry).OfType<FaqEntry>()];
}
