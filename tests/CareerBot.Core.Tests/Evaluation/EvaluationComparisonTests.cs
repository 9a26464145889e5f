using CareerBot.Core.Answers;
using CareerBot.Core.Evaluation;

namespace CareerBot.Core.Tests.Evaluation;

public sealed class EvaluationComparisonTests
{
    [Fact]
    public void Of_lists_what_changed_and_only_that()
    {
        var now = Report(("same", true), ("better", true), ("worse", false), ("new", false), ("still-wrong", false));

        var comparison = EvaluationComparison.Of(
            new Dictionary<string, bool> { ["same"] = true, ["better"] = false, ["worse"] = true, ["still-wrong"] = false, ["gone"] = true }, now);

        Assert.Equal(["better"], comparison.Better.Select(one => one.Case.Id));
        Assert.Equal(["worse"], comparison.Worse.Select(one => one.Case.Id));
        Assert.Equal(4, comparison.Known);
        Assert.Empty(comparison.Fell);
    }

    [Fact]
    public void Of_tells_the_share_that_fell_over_the_cases_that_both_know()
    {
        var now = Report(("a", true), ("b", false), ("new", true));

        var comparison = EvaluationComparison.Of(new Dictionary<string, bool> { ["a"] = true, ["b"] = true }, now);

        Assert.Equal([new ShareChange(GoldenSplit.Dev, GoldenMeasure.Answered, new(2, 2), new(1, 2))], comparison.Fell);
    }

    private static GoldenReport Report(params (string Id, bool IsRight)[] cases) => new(
        [
            .. cases.Select(one => new GoldenResult(
                new GoldenCase(one.Id, GoldenSplit.Dev, GoldenGroup.Faq, ["what now"], [AnswerKind.Answered], [], []),
                one.IsRight ? GoldenFailure.None : GoldenFailure.Kind, AnswerKind.Answered, [], "x", 0.5, one.IsRight)),
        ],
        [],
        []);
}
