using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>Step 4: answer, ask back, say that it is not known, or name a person.</summary>
internal sealed class Decider
{
    // One known word among strange ones is not enough, however likely the answer looks.
    private const int TooManyMissing = 2;

    // From this share of the threshold on it asks back when two entries are close, if the question is about the subject at all.
    private const double AskBackFrom = 0.75;

    // A second entry that fits this share as well as the first is close; where the first may be answered, it must be closer.
    private const double Close = 0.6;
    private const double VeryClose = 0.9;

    // Below this confidence an answer with a very close rival is a guess.
    private const double GuessBelow = 0.5;

    // Another answer that fits this share as well takes the place of one that was just given.
    private const double NearlyAsSure = 0.7;

    // From this probability on an intent is named, and small talk and the wish for a person are believed.
    private const double IntentFrom = 0.5;

    private const int MostChoices = 3;

    private readonly KnowledgeBase _knowledge;
    private readonly IReadOnlyList<Target> _targets;
    private readonly StatementFinder _statements;
    private readonly double _threshold;

    /// <summary>Answers from the confidence <paramref name="threshold"/> on.</summary>
    public Decider(KnowledgeBase knowledge, IReadOnlyList<Target> targets, StatementFinder statements, double threshold)
    {
        _knowledge = knowledge;
        _targets = targets;
        _statements = statements;
        _threshold = threshold;
    }

    /// <summary>Decides on what was retrieved.</summary>
    /// <param name="retrieval">What was retrieved.</param>
    /// <param name="chosen">Ids of entries that the user chose before when some were close.</param>
    public Decision Decide(Retrieval retrieval, IReadOnlyList<string> chosen)
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

        var isCloseCall = IsCloseCall(retrieval);
        if (isCloseCall && retrieval.Entries.Take(MostChoices).FirstOrDefault(one => chosen.Contains(one.Candidate.Target.Id, StringComparer.Ordinal)) is { Candidate: { } again })
        {
            return new Decision(
                AnswerKind.Answered, retrieval, IntentOf(again.Target, intent), again, FollowUpsOf(again.Target), retrieval.Confidence, $"{again.Target.Id} was chosen before.");
        }

        if (!isCloseCall && retrieval.Best is { } best && IsSureEnough(retrieval.Confidence, best))
        {
            best = best with { Target = _statements.Choose(retrieval.Ranked, retrieval.Question) };
            return new Decision(
                AnswerKind.Answered, retrieval, IntentOf(best.Target, intent), best, FollowUpsOf(best.Target), retrieval.Confidence, $"{best.Target.Id} is sure enough.");
        }

        var nearest = Nearest(retrieval);
        if (isCloseCall)
        {
            return new Decision(
                AnswerKind.AskedBack, retrieval, intent, null, nearest, retrieval.Confidence, "Two entries are close and neither is sure.");
        }

        return new Decision(
            AnswerKind.NotKnown, retrieval, intent, null, intent?.Route == IntentRoute.OutOfScope ? [] : nearest, retrieval.Confidence, "Nothing is sure enough.");
    }

    /// <summary>The better decision on a question and on its completion; the completion where both are as good.</summary>
    public static Decision Better(Decision alone, Decision completed) =>
        completed.Kind == AnswerKind.Answered || alone.Kind is not (AnswerKind.Answered or AnswerKind.SmallTalk) ? completed : alone;

    /// <summary>What was just said is not said again where something else is nearly as sure.</summary>
    public static Decision Unrepeated(Decision repeated, Decision other) =>
        other.Kind == AnswerKind.Answered && other.Retrieval.Ranked[0].Fit >= repeated.Retrieval.Ranked[0].Fit * NearlyAsSure ? other : repeated;

    /// <summary>More on the last answer: a section that it rests on, or else whatever fits its question.</summary>
    public Decision Continue(Retrieval retrieval, Target? last)
    {
        var best = last is null ? null
            : retrieval.Ranked.Select(ranked => ranked.Candidate.Target)
                .Concat(_targets)
                .FirstOrDefault(target => target.Section is not null && target != last && target.SharesSourceWith(last));
        return best is null
            ? Decide(retrieval, [])
            : new Decision(
                AnswerKind.Answered,
                retrieval,
                IntentOf(last!, null),
                new Candidate(best, new double[CandidateFinder.SignalNames.Count]),
                FollowUpsOf(last!),
                Math.Max(retrieval.Confidence, _threshold),
                "More on the last answer.");
    }

    private bool IsSureEnough(double confidence, Candidate best) =>
        confidence >= _threshold
        && (best.Held > 0 || best.Missing == 0)
        && (best.Held > 1 || best.Missing < TooManyMissing);

    // Two entries that say the same are no choice.
    private bool IsCloseCall(Retrieval retrieval) =>
        retrieval.Confidence >= _threshold * AskBackFrom
        && retrieval.Confidence < Math.Max(_threshold, GuessBelow)
        && retrieval.Routing.OffTopic < IntentFrom
        && retrieval.Entries.Take(2).ToList() is [var first, var second]
        && second.Fit >= first.Fit * (retrieval.Confidence < _threshold ? Close : VeryClose)
        && !first.Candidate.Target.AnswersLike(second.Candidate.Target);

    private Intent? IntentOf(Target best, Intent? likely) => best.Entry is { } entry ? _knowledge.FindIntent(entry.Topic) : likely;

    // What to ask next: the entry's own follow-ups, or entries that rest on the section or its article.
    private List<FaqEntry> FollowUpsOf(Target best)
    {
        if (best.Entry is { } entry)
        {
            return [.. entry.FollowUps.Select(_knowledge.FindEntry).OfType<FaqEntry>()];
        }

        var article = best.Section!.Article + "#";
        return [.. _knowledge.Faq
            .Where(other => other.Sources.Any(source => source.StartsWith(article, StringComparison.Ordinal)))
            .OrderByDescending(other => other.Sources.Contains(best.Id, StringComparer.Ordinal))];
    }

    private static List<FaqEntry> Nearest(Retrieval retrieval) =>
        [.. retrieval.Entries.Select(ranked => ranked.Candidate.Target.Entry!)];
}
