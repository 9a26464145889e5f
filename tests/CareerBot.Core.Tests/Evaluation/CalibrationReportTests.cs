using CareerBot.Core.Evaluation;

namespace CareerBot.Core.Tests.Evaluation;

public sealed class CalibrationReportTests
{
    [Fact]
    public void Error_is_the_distance_weighted_by_bin()
    {
        // Three at 0.9 of which two are right, one at 0.1 that is wrong: (3 * |0.9 - 2/3| + 1 * |0.1 - 0|) / 4.
        var report = CalibrationReport.Of([(0.9, true), (0.9, true), (0.9, false), (0.1, false)]);

        Assert.Equal((0.7 + 0.1) / 4, report.Error, 9);
        Assert.Equal(10, report.Bins.Count);
        Assert.Equal(3, report.Bins[9].Count);
        Assert.Equal((0.9, 2.0 / 3), (report.Bins[9].Confidence, report.Bins[9].ShareRight));
    }

    [Fact]
    public void Certainty_belongs_to_the_last_bin() =>
        Assert.Equal(1, CalibrationReport.Of([(1, true)]).Bins[9].Count);

    [Fact]
    public void Nothing_has_no_error() => Assert.Equal(0, CalibrationReport.Of([]).Error);
}
