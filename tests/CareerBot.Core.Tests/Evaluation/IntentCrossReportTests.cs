using CareerBot.Core.Evaluation;

namespace CareerBot.Core.Tests.Evaluation;

public sealed class IntentCrossReportTests
{
    [Fact]
    public void Of_scores_each_intent_and_lists_confusions_with_their_texts()
    {
        var report = IntentCrossReport.Of(["pay", "work", "empty"],
        [
            new("what does it pay", "pay", "pay"), new("paid work", "pay", "work"), new("wage work", "pay", "work"),
            new("tasks", "work", "work"), new("wages", "work", "pay"), new("duties", "work", "work"),
        ]);

        Assert.Equal((6, 0.5), (report.Texts, report.Accuracy));
        Assert.Equal([new("pay", 3, 0.5, 1.0 / 3), new("work", 3, 0.5, 2.0 / 3)], report.Intents);
        Assert.Equal(((2 * 0.5 / 3 / (0.5 + (1.0 / 3))) + (2 * 0.5 * 2 / 3 / (0.5 + (2.0 / 3)))) / 2, report.MacroF1, 9);
        Assert.Equal(("pay", "work", 2), (report.Confusions[0].Intent, report.Confusions[0].Predicted, report.Confusions[0].Count));
        Assert.Equal(["paid work", "wage work"], report.Confusions[0].Examples);
    }
}
