using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Evaluation;

/// <summary>Asks an engine every question of a golden set and judges what comes back.</summary>
public static class GoldenEvaluation
{
    /// <summary>Runs all cases, each in a conversation of its own.</summary>
    /// <param name="engine">The engine that is judged.</param>
    /// <param name="golden">The cases and thresholds.</param>
    /// <param name="cancellationToken">Ends the run between two questions.</param>
    public static GoldenReport Run(AnswerEngine engine, GoldenSet golden, CancellationToken cancellationToken)
    {
        var results = new List<GoldenResult>(golden.Cases.Count);
        foreach (var one in golden.Cases)
        {
            results.Add(Judge(one, Ask(engine, one, cancellationToken), engine.Knowledge));
        }

        return Report(golden, results);
    }

    /// <summary>What <paramref name="answer"/> is worth for a case.</summary>
    internal static GoldenResult Judge(GoldenCase one, Answer answer, KnowledgeBase knowledge)
    {
        var sources = answer.Citations.Select(citation => citation.PassageId[..citation.PassageId.LastIndexOf('/')])
            .Distinct(StringComparer.Ordinal).ToList();
        var failure = FailureOf(one, answer, sources);
        return new GoldenResult(one, failure, answer.Kind, sources, answer.Text, answer.Confidence, BestIsRight(one, answer, failure, knowledge));
    }

    // Of an answer that was held back only the source can be judged.
    private static bool? BestIsRight(GoldenCase one, Answer answer, GoldenFailure failure, KnowledgeBase knowledge)
    {
        if (answer.Kind == AnswerKind.Answered)
        {
            return failure == GoldenFailure.None;
        }

        if (answer.Kind is not (AnswerKind.NotKnown or AnswerKind.AskedBack) || answer.Explain().Retrieve.Candidates is not [{ Id: var best }, ..])
        {
            return null;
        }

        return one.ExpectsAnswer && (knowledge.FindEntry(best)?.Sources ?? [best]).Intersect(one.Sources, StringComparer.Ordinal).Any();
    }

    /// <summary>Adds the results up.</summary>
    internal static GoldenReport Report(GoldenSet golden, IReadOnlyList<GoldenResult> results) => new(
        results,
        [
            .. results.GroupBy(result => (result.Case.Split, result.Case.Group))
                .OrderBy(group => group.Key)
                .Select(group => new GoldenRow(group.Key.Split, group.Key.Group, GoldenShare.Of(group))),
        ],
        [.. Enum.GetValues<GoldenSplit>().Where(split => results.Any(result => result.Case.Split == split)).Select(split => Summary(split, golden, results))]);

    private static Answer Ask(AnswerEngine engine, GoldenCase one, CancellationToken cancellationToken)
    {
        var conversation = ConversationState.Empty;
        foreach (var turn in one.Turns.SkipLast(1))
        {
            cancellationToken.ThrowIfCancellationRequested();
            conversation = engine.Answer(turn, conversation, cancellationToken).Conversation;
        }

        cancellationToken.ThrowIfCancellationRequested();
        return engine.Answer(one.Question, conversation, cancellationToken).Answer;
    }

    private static GoldenFailure FailureOf(GoldenCase one, Answer answer, List<string> sources)
    {
        if (!one.Kinds.Contains(answer.Kind))
        {
            return GoldenFailure.Kind;
        }

        // Another kind that is right too cites nothing and need not say the words.
        if (answer.Kind != AnswerKind.Answered)
        {
            return GoldenFailure.None;
        }

        if (one.Sources.Count > 0 && !one.Sources.Intersect(sources, StringComparer.Ordinal).Any())
        {
            return GoldenFailure.Source;
        }

        return one.Words.All(word => Stands(word, answer.Text)) ? GoldenFailure.None : GoldenFailure.Words;
    }

    private static bool Stands(string word, string text) =>
        word.Split('|').Any(alternative => text.Contains(alternative.Trim(), StringComparison.OrdinalIgnoreCase));

    private static GoldenShare ShareOf(List<GoldenResult> results, GoldenMeasure measure) => GoldenShare.Of(results.Where(result => measure.Covers(result.Case)));

    private static GoldenSummary Summary(GoldenSplit split, GoldenSet golden, IReadOnlyList<GoldenResult> results)
    {
        var half = results.Where(result => result.Case.Split == split).ToList();
        return new GoldenSummary(
            split,
            ShareOf(half, GoldenMeasure.Answered),
            ShareOf(half, GoldenMeasure.Refused),
            ShareOf(half, GoldenMeasure.FollowUps),
            ShareOf(half, GoldenMeasure.Hostile),
            golden.ThresholdsOf(split));
    }
}
