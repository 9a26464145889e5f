using CareerBot.Core.Intents;

namespace CareerBot.Core.Tests.Intents;

public sealed class RefusalModelTests
{
    private static readonly string[] Subjects = ["salary", "exam", "bread", "garden", "train", "music"];
    private static readonly string[] Frames = ["what about {0}", "tell me of {0}", "{0} please", "i ask for {0}", "{0} today", "is {0} good", "the {0} thing", "more {0}"];

    private static readonly LabeledText[] Examples =
        [.. from subject in Subjects from frame in Frames select new LabeledText(string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, subject), subject)];

    private readonly IntentRecognizer _recognizer = IntentRecognizer.Train(Examples, new LinearIntentClassifierFactory());
    private readonly RefusalModel _refusal = RefusalModel.Learn(Examples, new LinearIntentClassifierFactory());

    [Fact]
    public void InScope_new_sentence_of_a_label_is_more_familiar_than_one_of_no_label() =>
        Assert.True(InScope("is music good today") > 0.5 && InScope("is volcano good today") < 0.5, $"{InScope("is music good today")} {InScope("is volcano good today")}");

    [Fact]
    public void ThresholdAt_rises_with_the_share_that_may_be_refused()
    {
        Assert.True(_refusal.ThresholdAt(0) <= _refusal.ThresholdAt(0.1));
        Assert.True(_refusal.ThresholdAt(0.1) <= _refusal.ThresholdAt(1));
        Assert.True(_refusal.ThresholdAt(0) < _refusal.ThresholdAt(1));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 2)]
    [InlineData(1, 4)]
    public void Quantile_leaves_that_share_below(double share, double expected) => Assert.Equal(expected, RefusalModel.Quantile([1, 2, 3, 4], share));

    [Fact]
    public void Learn_from_two_labels_falls_back_on_what_holds_in_general()
    {
        var few = RefusalModel.Learn([.. Examples.Take(2 * Frames.Length)], new LinearIntentClassifierFactory());
        Assert.Equal(0, few.ThresholdAt(0.1));
        Assert.True(few.InScope(new Recognition([], 0, 1, 0)) > few.InScope(new Recognition([], 0, -1, 1)));
    }

    private double InScope(string text) => _refusal.InScope(_recognizer.Recognize(new IntentText(text)));
}
