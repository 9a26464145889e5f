using CareerBot.Core.Answers;
using CareerBot.Core.Evaluation;

namespace CareerBot.Core.Tests.Evaluation;

public sealed class ThresholdPointTests
{
    [Fact]
    public void Of_counts_over_the_right_questions()
    {
        var point = ThresholdPoint.Of(0.4, new GoldenReport(
            [
                Result(GoldenGroup.Faq, AnswerKind.Answered, isRight: true),
                Result(GoldenGroup.Faq, AnswerKind.Answered, isRight: false),
                Result(GoldenGroup.Typo, AnswerKind.NotKnown, isRight: false),
                Result(GoldenGroup.OutOfScope, AnswerKind.Answered, isRight: false),
                Result(GoldenGroup.OutOfScope, AnswerKind.NotKnown, isRight: true),
                Result(GoldenGroup.Hostile, AnswerKind.NotKnown, isRight: true),
            ],
            [],
            []));

        Assert.Equal(new ThresholdPoint(0.4, Answered: 3.0 / 5, Wrong: 2.0 / 5, Right: 1.0 / 3, Refused: 1.0 / 2), point);
    }

    private static GoldenResult Result(GoldenGroup group, AnswerKind kind, bool isRight) => new(
        new GoldenCase("one", GoldenSplit.Dev, group, ["what now"], [group is GoldenGroup.OutOfScope or GoldenGroup.Hostile ? AnswerKind.NotKnown : AnswerKind.Answered], [], []),
        isRight ? GoldenFailure.None : GoldenFailure.Kind, kind, [], "x", 0.5, isRight);
}
