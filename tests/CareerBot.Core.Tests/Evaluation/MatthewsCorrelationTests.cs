using CareerBot.Core.Evaluation;

namespace CareerBot.Core.Tests.Evaluation;

public sealed class MatthewsCorrelationTests
{
    [Fact]
    public void Of_two_classes_is_the_textbook_formula()
    {
        // 6 true positives, 3 true negatives, 1 false positive, 2 false negatives: (6 * 3 - 1 * 2) / sqrt(7 * 8 * 4 * 5).
        List<(string, string)> pairs =
            [.. Repeat("yes", "yes", 6), .. Repeat("no", "no", 3), .. Repeat("no", "yes", 1), .. Repeat("yes", "no", 2)];

        Assert.Equal(16 / Math.Sqrt(1120), MatthewsCorrelation.Of(pairs), 12);
    }

    [Fact]
    public void Of_three_classes_counts_right_ones_against_what_chance_would_give()
    {
        // 3 of 6 right; the classes stand 1, 3, 2 times and are said 3, 1, 2 times: (3 * 6 - 10) / sqrt(36 - 14) / sqrt(36 - 14).
        (string, string)[] pairs = [("a", "a"), ("b", "b"), ("b", "a"), ("b", "c"), ("c", "c"), ("c", "a")];

        Assert.Equal(8.0 / 22, MatthewsCorrelation.Of(pairs), 12);
    }

    [Theory]
    [InlineData("a a, b b, c c", 1)]
    [InlineData("a b, b a", -1)]
    [InlineData("a a, a b, b a, b b", 0)]
    [InlineData("a a, a a", 0)]
    [InlineData("a b, a b", 0)]
    [InlineData("a a, b a", 0)]
    public void Of_all_right_all_wrong_chance_or_one_class(string pairs, double expected) =>
        Assert.Equal(expected, MatthewsCorrelation.Of(pairs.Split(", ").Select(pair => (pair[..1], pair[2..]))), 12);

    [Fact]
    public void Of_nothing_is_zero() => Assert.Equal(0, MatthewsCorrelation.Of([]));

    private static IEnumerable<(string, string)> Repeat(string truth, string predicted, int times) => Enumerable.Repeat((truth, predicted), times);
}
