using CareerBot.Core.Calibration;

namespace CareerBot.Core.Tests.Calibration;

public sealed class LogisticModelTests
{
    [Fact]
    public void Fit_signal_that_tells_gives_probabilities_on_both_sides()
    {
        var model = LogisticModel.Fit([.. Enumerable.Range(0, 100).Select(i => (new[] { i / 100.0, 0.5 }, i % 10 == 0 ? i < 50 : i >= 50, 1.0))], [0, 0, 0]);
        Assert.InRange(model.Probability([0.05, 0.5]), 0.001, 0.3);
        Assert.InRange(model.Probability([0.95, 0.5]), 0.7, 0.999);
    }

    [Fact]
    public void Fit_weights_count_like_repetitions()
    {
        (double[], bool, double)[] weighted = [(new[] { 1.0 }, true, 3), (new[] { 1.0 }, false, 1), (new[] { 0.0 }, false, 2)];
        (double[], bool, double)[] repeated =
            [(new[] { 1.0 }, true, 1), (new[] { 1.0 }, true, 1), (new[] { 1.0 }, true, 1), (new[] { 1.0 }, false, 1), (new[] { 0.0 }, false, 1), (new[] { 0.0 }, false, 1)];
        Assert.Equal(LogisticModel.Fit(repeated, [0, 0]).Probability([1]), LogisticModel.Fit(weighted, [0, 0]).Probability([1]), 9);
    }

    [Fact]
    public void Fit_one_kind_of_outcome_or_nothing_gives_a_finite_answer()
    {
        Assert.InRange(LogisticModel.Fit([(new[] { 0.3 }, true, 1.0)], [0, 0]).Probability([0.3]), 0.5, 1);
        Assert.Equal(0.5, LogisticModel.Fit([], [0]).Probability([]));
    }

    [Fact]
    public void Fit_few_examples_stays_near_the_prior()
    {
        var model = LogisticModel.Fit([(new[] { 1.0 }, true, 0.01)], [-3, 1]);
        Assert.InRange(model.Probability([1]), 0.11, 0.14);
    }
}
