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

    [Fact]
    public void Fit_is_at_the_top_of_the_penalised_likelihood()
    {
        (double[] Signals, bool Outcome, double Weight)[] examples =
            [(new[] { 1.0, -2 }, true, 1), (new[] { 0.5, 1.0 }, false, 2), (new[] { -1.0, 0.3 }, true, 0.5), (new[] { 2.0, 0.1 }, true, 1), (new[] { 0.2, 0.2 }, false, 1)];
        double[] prior = [0.5, -0.5, 1];

        var model = LogisticModel.Fit(examples, prior);

        // Where it is highest, what the examples pull and what the penalty of 0.1 pulls are the same.
        for (var i = 0; i < prior.Length; i++)
        {
            var pull = examples.Sum(one => one.Weight * ((one.Outcome ? 1 : 0) - model.Probability(one.Signals)) * (i < one.Signals.Length ? one.Signals[i] : 1));
            Assert.Equal(0.1 * (model.Weights[i] - prior[i]), pull, 4);
        }
    }

    [Fact]
    public void Fit_separable_outcomes_of_large_signals_stay_finite_and_right()
    {
        var model = LogisticModel.Fit([.. Enumerable.Range(-50, 101).Select(i => (new[] { i * 1000.0 }, i > 0, 1.0))], [0, 0]);

        Assert.All(model.Weights, weight => Assert.True(double.IsFinite(weight)));
        Assert.True(model.Probability([-2000]) < 0.05 && model.Probability([2000]) > 0.95);
    }

    [Fact]
    public void Fit_from_a_prior_that_is_far_off_finds_its_way()
    {
        // Nearly certain of the opposite the curve is flat, and a whole step leads far beyond.
        var model = LogisticModel.Fit([.. Enumerable.Repeat((new[] { 1.0 }, true, 1.0), 100)], [-15, -15]);

        Assert.InRange(model.Probability([1]), 0.9, 1);
    }

    [Fact]
    public void Fit_leaves_the_prior_as_it_is_and_gives_it_where_there_is_nothing_to_learn()
    {
        double[] prior = [0.5, -1];

        Assert.Equal(prior, LogisticModel.Fit([], prior).Weights);
        Assert.NotEqual(prior, LogisticModel.Fit([(new[] { 1.0 }, true, 10)], prior).Weights);
        Assert.Equal([0.5, -1], prior);
    }

    [Fact]
    public void Write_and_read_gives_the_same_weights_bit_for_bit()
    {
        var model = LogisticModel.Fit([(new[] { 0.3, 7 }, true, 1.0), (new[] { 0.1, 5 }, false, 1.0)], [0.1, 0.2, 0.3]);

        Assert.Equal(model.Weights, LogisticModel.Read(Written(model), 2).Weights);
    }

    [Fact]
    public void Read_of_other_signals_or_cut_off_is_refused()
    {
        var model = LogisticModel.Fit([], [0.1, 0.2, 0.3]);

        Assert.Contains("4", Assert.Throws<InvalidDataException>(() => LogisticModel.Read(Written(model), 3)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => LogisticModel.Read(Written(model), 1));
        Assert.Throws<EndOfStreamException>(() => LogisticModel.Read(Written(model, dropped: 1), 2));
    }

    private static BinaryReader Written(LogisticModel model, int dropped = 0)
    {
        var stream = new MemoryStream();
        model.Write(new BinaryWriter(stream));
        stream.SetLength(stream.Length - dropped);
        stream.Position = 0;
        return new BinaryReader(stream);
    }
}
