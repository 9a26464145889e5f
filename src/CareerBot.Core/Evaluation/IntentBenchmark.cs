using System.Diagnostics;
using CareerBot.Core.Intents;

namespace CareerBot.Core.Evaluation;

/// <summary>Measures intents and refusal on labelled questions from outside, with the very configuration that answers visitors.</summary>
public static class IntentBenchmark
{
    /// <summary>Share of in-scope validation questions that the threshold refuses, where there is a validation part.</summary>
    public const double RefusedOfValidation = 0.05;

    /// <summary>Share of held-out training sentences that the threshold refuses, where there is no validation part.</summary>
    public const double RefusedOfTraining = 0.1;

    private const int Resamples = 1000;

    /// <summary>Trains, chooses the threshold, and asks every test question.</summary>
    /// <param name="data">The questions.</param>
    /// <param name="factory">The engine.</param>
    /// <param name="cancellationToken">Ends the run between two questions.</param>
    public static IntentBenchmarkReport Run(IntentData data, IIntentClassifierFactory factory, CancellationToken cancellationToken)
    {
        var begin = Stopwatch.GetTimestamp();
        var refusal = RefusalModel.Learn(data.Train, factory);
        var recognizer = IntentRecognizer.Train(data.Train, factory);
        var training = Stopwatch.GetElapsedTime(begin);
        var threshold = data.Validation.Count > 0
            ? RefusalModel.Quantile(
                [.. data.Validation.Where(IsInScope).Select(example => refusal.InScope(recognizer.Recognize(new IntentText(example.Text)))).Order()], RefusedOfValidation)
            : refusal.ThresholdAt(RefusedOfTraining);

        // The first calls run code that is not compiled yet; they are not timed.
        foreach (var example in data.Test)
        {
            refusal.InScope(recognizer.Recognize(new IntentText(example.Text)));
        }

        var asked = new List<Asked>(data.Test.Count);
        var times = new List<TimeSpan>(data.Test.Count);
        foreach (var example in data.Test)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var start = Stopwatch.GetTimestamp();
            var recognition = recognizer.Recognize(new IntentText(example.Text));
            var inScope = refusal.InScope(recognition);
            times.Add(Stopwatch.GetElapsedTime(start));
            asked.Add(new Asked(example.Label, recognizer.Labels[recognition.Best], inScope));
        }

        return Report(data, recognizer.Labels.Count, asked, threshold) with { Training = training, Median = times.Order().ElementAt(times.Count / 2) };
    }

    private static bool IsInScope(LabeledText example) => example.Label != IntentData.OutOfScope;

    private static IntentBenchmarkReport Report(IntentData data, int labels, List<Asked> asked, double threshold)
    {
        var inScope = asked.Where(one => one.Label != IntentData.OutOfScope).ToList();
        var outOfScope = asked.Where(one => one.Label == IntentData.OutOfScope).ToList();
        var (low, high) = Interval(asked, threshold);
        return new IntentBenchmarkReport(
            data.Train.Count,
            labels,
            asked.Count,
            threshold,
            Share(inScope, one => one.Best == one.Label),
            Share(inScope, one => one.At(threshold) == one.Label),
            Share(outOfScope, one => one.InScope < threshold),
            Share(inScope, one => one.InScope < threshold),
            MatthewsCorrelation.Of(asked.Select(one => (one.Label, one.At(threshold)))),
            low,
            high,
            asked.Select(one => one.InScope).Distinct().Max(each => MatthewsCorrelation.Of(asked.Select(one => (one.Label, one.At(each))))));
    }

    private static double Share(List<Asked> questions, Func<Asked, bool> right) =>
        questions.Count == 0 ? double.NaN : (double)questions.Count(right) / questions.Count;

    // Percentile bootstrap over the test questions (Efron 1979), always with the same draws.
    private static (double Low, double High) Interval(List<Asked> asked, double threshold)
    {
        var random = new Random(20190901);
        var figures = new double[Resamples];
        for (var i = 0; i < Resamples; i++)
        {
            figures[i] = MatthewsCorrelation.Of(Enumerable.Range(0, asked.Count).Select(_ => asked[random.Next(asked.Count)]).Select(one => (one.Label, one.At(threshold))));
        }

        Array.Sort(figures);
        return (figures[(int)(0.025 * Resamples)], figures[(int)(0.975 * Resamples)]);
    }

    private readonly record struct Asked(string Label, string Best, double InScope)
    {
        public string At(double threshold) => InScope >= threshold ? Best : IntentData.OutOfScope;
    }
}
