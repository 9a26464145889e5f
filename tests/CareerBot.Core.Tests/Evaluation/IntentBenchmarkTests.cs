using CareerBot.Core.Evaluation;
using CareerBot.Core.Intents;

namespace CareerBot.Core.Tests.Evaluation;

public sealed class IntentBenchmarkTests
{
    // With two labels nothing can be held out, so familiarity is what holds in general: 3 for the score, -2 for strange words.
    private const double Familiar = 3;
    private const double Strange = -3 - 2;

    private static readonly LabeledText[] Train = [new("bread oven", "bread"), new("bread fire", "bread"), new("pay wage", "pay"), new("pay money", "pay")];

    // Right, right, wrong, right but strange; strange as it should be, familiar as it should not.
    private static readonly LabeledText[] Test =
    [
        new("bread fire", "bread"), new("pay money", "pay"), new("bread oven", "pay"), new("mystery", "pay"),
        new("zebra", IntentData.OutOfScope), new("bread fire", IntentData.OutOfScope),
    ];

    [Fact]
    public void Run_with_validation_refuses_what_is_stranger_than_validation()
    {
        var report = Run(new("bread fire", "bread"), new("pay wage", "pay"), new("zebra", IntentData.OutOfScope));

        Assert.Equal((4, 2, 6), (report.Examples, report.Labels, report.Questions));
        Assert.Equal(Logistic(Familiar), report.Threshold, 6);
        Assert.Equal(3.0 / 4, report.Accuracy);
        Assert.Equal(2.0 / 4, report.InScopeAccuracy);
        Assert.Equal(1.0 / 2, report.OutOfScopeRecall);
        Assert.Equal(1.0 / 4, report.FalseRefusals);

        // 3 of 6 right; bread, pay, out of scope stand 1, 3, 2 times and are said 3, 1, 2 times.
        Assert.Equal(8.0 / 22, report.Correlation, 12);
        Assert.Equal(8.0 / 22, report.BestCorrelation, 12);
        Assert.InRange(report.Correlation, report.CorrelationLow, report.CorrelationHigh);
    }

    [Fact]
    public void Run_without_validation_and_nothing_held_out_refuses_nothing()
    {
        var report = Run();

        Assert.Equal(0, report.Threshold);
        Assert.Equal((3.0 / 4, 3.0 / 4), (report.Accuracy, report.InScopeAccuracy));
        Assert.Equal((0.0, 0.0), (report.OutOfScopeRecall, report.FalseRefusals));

        // 3 of 6 right; the classes are said 3, 3, 0 times.
        Assert.Equal(6 / Math.Sqrt(18 * 22), report.Correlation, 12);
        Assert.Equal(8.0 / 22, report.BestCorrelation, 12);
    }

    [Fact]
    public void Run_threshold_is_chosen_on_validation_questions_in_scope_alone()
    {
        LabeledText[] outOfScope = [.. Enumerable.Repeat(new LabeledText("zebra", IntentData.OutOfScope), 20)];

        Assert.Equal(Logistic(Familiar), Run([new("bread fire", "bread"), .. outOfScope]).Threshold, 6);
    }

    [Fact]
    public void Run_threshold_refuses_one_in_twenty_of_validation()
    {
        LabeledText[] Validation(int strange) =>
            [.. Enumerable.Repeat(new LabeledText("mystery", "pay"), strange), .. Enumerable.Repeat(new LabeledText("pay wage", "pay"), 20 - strange)];

        Assert.Equal(Logistic(Familiar), Run(Validation(1)).Threshold, 6);
        Assert.Equal(Logistic(Strange), Run(Validation(2)).Threshold, 6);
    }

    [Fact]
    public void Run_shares_without_such_a_question_are_no_number()
    {
        var report = IntentBenchmark.Run(new IntentData(Train, [], [Test[0], Test[1]]), new KeywordFactory(), CancellationToken.None);

        Assert.Equal(double.NaN, report.OutOfScopeRecall);
        Assert.Equal((1.0, 0.0), (report.Accuracy, report.FalseRefusals));
        Assert.Equal(1, report.Correlation, 12);
    }

    [Fact]
    public void Run_again_gives_the_same_interval() => Assert.Equal((Run().CorrelationLow, Run().CorrelationHigh), (Run().CorrelationLow, Run().CorrelationHigh));

    [Fact]
    public void Run_cancelled_throws() => Assert.Throws<OperationCanceledException>(
        () => IntentBenchmark.Run(new IntentData(Train, [], Test), new KeywordFactory(), new CancellationToken(canceled: true)));

    private static IntentBenchmarkReport Run(params LabeledText[] validation) =>
        IntentBenchmark.Run(new IntentData(Train, validation, Test), new KeywordFactory(), CancellationToken.None);

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    /// <summary>Takes a text for the label whose name it begins with, else for the last one, and is as sure as can be.</summary>
    private sealed class KeywordFactory : IIntentClassifierFactory
    {
        public string Engine => "keyword";

        public IIntentClassifier Train(IReadOnlyList<LabeledText> examples) =>
            new KeywordClassifier([.. examples.Select(example => example.Label).Distinct().Order(StringComparer.Ordinal)]);

        public void Write(IIntentClassifier classifier, BinaryWriter writer) => throw new NotSupportedException();

        public IIntentClassifier Read(BinaryReader reader) => throw new NotSupportedException();
    }

    private sealed class KeywordClassifier(string[] labels) : IIntentClassifier
    {
        public IReadOnlyList<string> Labels => labels;

        public IntentPrediction Classify(IntentText text)
        {
            var place = Array.FindIndex(labels, label => text.Text.StartsWith(label, StringComparison.Ordinal));
            var best = place < 0 ? labels.Length - 1 : place;
            return new IntentPrediction([.. labels.Select((_, i) => i == best ? 1f : 0)], best, place < 0 ? -1 : 1);
        }
    }
}
