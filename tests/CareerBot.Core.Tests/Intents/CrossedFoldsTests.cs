using CareerBot.Core.Intents;

namespace CareerBot.Core.Tests.Intents;

public sealed class CrossedFoldsTests
{
    private static readonly LabeledText[] Examples =
        [.. from label in new[] { "a", "b", "c", "d", "e", "f" } from i in Enumerable.Range(0, 5) select new LabeledText($"{label}{i}", label)];

    private readonly CrossedFolds _folds = new(Examples, 5);

    [Fact]
    public void Every_sentence_is_held_out_once_with_its_label() =>
        Assert.Equal(Texts(Examples), Texts(Enumerable.Range(0, _folds.Count).SelectMany(_folds.HeldOutLabels)));

    [Fact]
    public void Training_holds_nothing_of_what_is_held_out()
    {
        for (var fold = 0; fold < _folds.Count; fold++)
        {
            var training = _folds.Training(fold);
            Assert.Empty(training.Intersect(_folds.HeldOutSentences(fold)));
            Assert.Empty(training.Select(one => one.Label).Intersect(_folds.HeldOutLabels(fold).Select(one => one.Label)));
            Assert.Equal(Examples.Length, training.Count + _folds.HeldOutSentences(fold).Count + _folds.HeldOutLabels(fold).Count);
        }
    }

    [Fact]
    public void Held_out_sentence_is_of_a_label_that_stays()
    {
        for (var fold = 0; fold < _folds.Count; fold++)
        {
            Assert.NotEmpty(_folds.HeldOutSentences(fold));
            Assert.Empty(_folds.HeldOutSentences(fold).Select(one => one.Label).Except(_folds.Training(fold).Select(one => one.Label)));
        }
    }

    [Fact]
    public void Two_labels_leave_nothing_to_tell_apart() => Assert.Equal(0, new CrossedFolds([.. Examples.Take(10)], 5).Count);

    private static List<string> Texts(IEnumerable<LabeledText> examples) => [.. examples.Select(example => example.Text).Order(StringComparer.Ordinal)];
}
