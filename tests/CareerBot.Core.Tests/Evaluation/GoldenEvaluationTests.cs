using CareerBot.Core.Answers;
using CareerBot.Core.Evaluation;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Tests.Knowledge;

namespace CareerBot.Core.Tests.Evaluation;

public sealed class GoldenEvaluationTests
{
    private static readonly GoldenThresholds Thresholds = new(0.5, 1, 0.5);
    private static readonly KnowledgeBase Nothing = new("v", [], [], [], []);

    [Theory]
    [InlineData(AnswerKind.Answered, "a#b/2", "An Associate degree [1].", GoldenFailure.None)]
    [InlineData(AnswerKind.Answered, "a#b/10", "A two-year DEGREE [1].", GoldenFailure.None)]
    [InlineData(AnswerKind.NotKnown, null, "An associate degree.", GoldenFailure.Kind)]
    [InlineData(AnswerKind.Answered, "a#bb/2", "An associate degree [1].", GoldenFailure.Source)]
    [InlineData(AnswerKind.Answered, null, "An associate degree.", GoldenFailure.Source)]
    [InlineData(AnswerKind.Answered, "a#b/2", "An associate [1].", GoldenFailure.Words)]
    [InlineData(AnswerKind.Answered, "a#b/2", "A degree [1].", GoldenFailure.Words)]
    public void Judge_tells_the_first_part_that_is_wrong(AnswerKind kind, string? passage, string text, GoldenFailure failure)
    {
        var result = GoldenEvaluation.Judge(Case(sources: ["x#y", "a#b"], words: ["degree", "associate|two-year"]), Answer(kind, passage, text), Nothing);

        Assert.Equal(failure, result.Failure);
        Assert.Equal(failure == GoldenFailure.None, result.IsRight);
    }

    [Fact]
    public void Judge_other_right_kind_needs_neither_source_nor_words()
    {
        var one = Case(sources: ["a#b"], words: ["degree"]) with { Kinds = [AnswerKind.Answered, AnswerKind.AskedBack] };

        Assert.True(GoldenEvaluation.Judge(one, Answer(AnswerKind.AskedBack, null, "Which?"), Nothing).IsRight);
    }

    [Fact]
    public void Judge_reports_what_came()
    {
        var result = GoldenEvaluation.Judge(Case(), Answer(AnswerKind.Answered, "a#b/2", "Text [1].", "a#b/1", "c#d/1"), Nothing);

        Assert.Equal(["a#b", "c#d"], result.Sources);
        Assert.Equal(("Text [1].", 0.75, AnswerKind.Answered), (result.Text, result.Confidence, result.Kind));
    }

    [Theory]
    [InlineData(AnswerKind.Answered, "x#y", "a#b", true)]
    [InlineData(AnswerKind.NotKnown, "where-degree", "where#degree", true)]
    [InlineData(AnswerKind.AskedBack, "a#b", "a#b", true)]
    [InlineData(AnswerKind.NotKnown, "x#y", "a#b", false)]
    [InlineData(AnswerKind.NotKnown, null, "a#b", null)]
    [InlineData(AnswerKind.SmallTalk, "a#b", "a#b", null)]
    public void Judge_tells_whether_the_best_was_right_even_when_it_was_held_back(AnswerKind kind, string? best, string expected, bool? isRight)
    {
        var entry = new FaqEntry("where-degree", "Where?", [], "There.", ["where#degree"], "degree", []);
        var knowledge = new KnowledgeBase("v", [], [entry], [], []);
        var explanation = AnswerExplanation.Because("Test.") with { Retrieve = new RetrieveStep(best is null ? [] : [new ScoredCandidate(best, 0.75, new Dictionary<string, double>())]) };
        var answer = Answer(kind, kind == AnswerKind.Answered ? "a#b/1" : null, "x") with { Explain = () => explanation };

        Assert.Equal(isRight, GoldenEvaluation.Judge(Case(sources: [expected]), answer, knowledge).BestIsRight);
    }

    [Fact]
    public void Report_adds_up_by_half_and_group()
    {
        var right = Answer(AnswerKind.Answered, "a#b/1", "x");
        var wrong = Answer(AnswerKind.NotKnown, null, "x");
        var refusal = Case(GoldenGroup.OutOfScope) with { Kinds = [AnswerKind.NotKnown] };
        var held = Case(GoldenGroup.FollowUp) with { Split = GoldenSplit.HeldOut };

        var report = Report(
            (held, right), (Case(), right), (Case(), wrong), (Case(GoldenGroup.Typo), right), (refusal, wrong), (refusal, wrong), (Case(GoldenGroup.Hostile) with { Kinds = [AnswerKind.NotKnown] }, wrong));

        Assert.Equal(
            [
                new(GoldenSplit.Dev, GoldenGroup.Faq, new(1, 2)),
                new(GoldenSplit.Dev, GoldenGroup.Typo, new(1, 1)),
                new(GoldenSplit.Dev, GoldenGroup.OutOfScope, new(2, 2)),
                new(GoldenSplit.Dev, GoldenGroup.Hostile, new(1, 1)),
                new(GoldenSplit.HeldOut, GoldenGroup.FollowUp, new(1, 1)),
            ],
            report.Rows);
        Assert.Equal(new GoldenSummary(GoldenSplit.Dev, new(2, 3), new(2, 2), new(0, 0), new(1, 1), Thresholds), report.Summaries[0]);
        Assert.Equal(new GoldenSummary(GoldenSplit.HeldOut, new(1, 1), new(0, 0), new(1, 1), new(0, 0), Thresholds), report.Summaries[1]);
        Assert.True(report.Holds);
        Assert.Equal(GoldenFailure.Kind, Assert.Single(report.Misses).Failure);
    }

    [Fact]
    public void Report_leaves_out_a_half_without_cases() =>
        Assert.Equal(GoldenSplit.Dev, Assert.Single(Report((Case(), Answer(AnswerKind.Answered, "a#b/1", "x"))).Summaries).Split);

    [Theory]
    [InlineData(1, 1, 1, 1, 1, 1, true)]
    [InlineData(1, 2, 1, 1, 1, 2, true)]
    [InlineData(0, 1, 1, 1, 1, 1, false)]
    [InlineData(1, 1, 9, 10, 1, 1, false)]
    [InlineData(1, 1, 1, 1, 1, 3, false)]
    [InlineData(0, 0, 0, 0, 0, 0, true)]
    public void Holds_compares_three_shares(int answered, int answers, int refused, int refusals, int followed, int followUps, bool holds)
    {
        var summary = new GoldenSummary(GoldenSplit.Dev, new(answered, answers), new(refused, refusals), new(followed, followUps), new(0, 1), Thresholds);

        Assert.Equal(holds, summary.Holds);
        Assert.Equal(holds, new GoldenReport([], [], [summary]).Holds);
    }

    [Fact]
    public void Run_asks_every_case_once_in_order()
    {
        using var folder = new KnowledgeFolder();
        var engine = AnswerEngine.Build(folder.Knowledge(), new AnsweringOptions());
        var any = Enum.GetValues<AnswerKind>();
        var followUp = Case(GoldenGroup.FollowUp) with { Id = "two", Turns = ["where is the degree earned", "why"], Kinds = any };

        var report = GoldenEvaluation.Run(engine, Golden(Case() with { Kinds = any }, followUp), CancellationToken.None);

        Assert.Equal(["one", "two"], report.Results.Select(result => result.Case.Id));
    }

    [Fact]
    public void Run_ends_when_cancelled()
    {
        using var folder = new KnowledgeFolder();
        var engine = AnswerEngine.Build(folder.Knowledge(), new AnsweringOptions());

        Assert.Throws<OperationCanceledException>(() => GoldenEvaluation.Run(engine, Golden(Case()), new CancellationToken(canceled: true)));
    }

    private static GoldenReport Report(params (GoldenCase Case, Answer Answer)[] pairs) =>
        GoldenEvaluation.Report(Golden([.. pairs.Select(pair => pair.Case)]), [.. pairs.Select(pair => GoldenEvaluation.Judge(pair.Case, pair.Answer, Nothing))]);

    private static GoldenSet Golden(params GoldenCase[] cases) => new(Thresholds, Thresholds, cases);

    private static GoldenCase Case(GoldenGroup group = GoldenGroup.Faq, string[]? sources = null, string[]? words = null) =>
        new("one", GoldenSplit.Dev, group, ["what now"], [AnswerKind.Answered], sources ?? [], words ?? []);

    private static Answer Answer(AnswerKind kind, string? passage, string text, params string[] more) => new(
        kind, text, 0.75, null,
        [.. more.Prepend(passage).OfType<string>().Select((id, i) => new Citation(i + 1, "T", "S", new Uri("http://localhost"), "quote", id, "0"))],
        [], () => AnswerExplanation.Because("Test."));
}
