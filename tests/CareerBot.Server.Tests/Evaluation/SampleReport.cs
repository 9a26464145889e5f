using CareerBot.Core.Answers;
using CareerBot.Core.Evaluation;

namespace CareerBot.Server.Tests.Evaluation;

/// <summary>A report of one miss, with markup wherever content or a question comes in.</summary>
internal static class SampleReport
{
    private static readonly GoldenCase Missed = new(
        "d-1", GoldenSplit.HeldOut, GoldenGroup.OutOfScope, ["What does a nurse earn?<b>"], [AnswerKind.NotKnown], [], []);

    public static EvaluationReport Create() => new(
        new AnswerThreshold(0.25, IsPinned: false, 1000, 0.03, 200, 0.7),
        new GoldenReport(
            [new GoldenResult(Missed, GoldenFailure.Kind, AnswerKind.Answered, ["a#b"], "57,380\n[1]<i>", 0.5, BestIsRight: false)],
            [new GoldenRow(GoldenSplit.HeldOut, GoldenGroup.OutOfScope, new GoldenShare(9, 10))],
            [new GoldenSummary(GoldenSplit.HeldOut, new(0, 0), new(9, 10), new(0, 0), new(0, 0), new GoldenThresholds(0.9, 0.95, 0.9))]),
        [new ThresholdPoint(0.25, 0.8, 0.01, 0.98, 0.97), new ThresholdPoint(0.5, 0.7, 0, 0.9, 1)],
        CalibrationReport.Of([(0.9, true), (0.9, false)]),
        new IntentCrossReport(
            3, 2.0 / 3, 0.7,
            [new IntentScore("salary", 2, 1, 0.5), new IntentScore("duties", 1, 0.5, 1)],
            [new IntentConfusion("salary", "duties", 1, ["paid [work] & <more>"])]));
}
