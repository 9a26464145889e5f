using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>Step 4: answer, ask back, say that it is not known, or name a person.</summary>
internal sealed class Decider
{
    /// <summary>From this confidence on the bot answers.</summary>
    private const double AnswerFrom = 0.4;

    /// <summary>From this confidence on it asks back when two entries are close, if the question is about the subject at all.</summary>
    private const double AskBackFrom = 0.25;

    // Two fits this near to each other are close.
    private const double Close = 0.15;

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

        if (retrieval.Confidence >= AnswerFrom && retrieval.Best is { } best)
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
            AnswerKind.NotKnown, retrieval, intent, null, intent?.Route == IntentRoute.OutOfScope ? [] : nearest, retrieval.Confidence, "Nothing is sure enough.");
    }

    /// <summary>The better decision on a question and on its completion; the completion where both are as good.</summary>
    public static Decision Better(Decision alone, Decision completed) =>
        completed.Kind == AnswerKind.Answered || alone.Kind != AnswerKind.Answered ? completed : alone;

    /// <summary>More on the last question: the best passage that was not the last answer.</summary>
    public Decision Continue(Retrieval retrieval, string? lastAnswerId)
    {
        var last = lastAnswerId is null ? null
            : _knowledge.FindEntry(lastAnswerId) is { } entry ? new Candidate(entry, null, [])
            : new Candidate(null, _knowledge.FindPassage(lastAnswerId), []);
        var more = retrieval.Passages.Ranked.Select(ranked => ranked.Candidate).Where(candidate => candidate.Id != lastAnswerId).ToList();
        var best = more.Find(candidate => last is not null && candidate.SharesSourceWith(last)) ?? more.FirstOrDefault();
        return best is null || last is null
            ? Decide(retrieval)
            : new Decision(
                AnswerKind.Answered, retrieval, IntentOf(last, null), best, FollowUpsOf(last), Math.Max(retrieval.Confidence, AnswerFrom), "More on the last answer.");
    }

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
