using CareerBot.Core.Answers;

namespace CareerBot.Core.Tests.Answers;

public sealed class AnswerThresholdTests
{
    // Right at 0.01, 0.02, ... 2.00 of which confidence is capped at 1: of 200 wordings six may be refused, so the seventh is the first that must not be.
    private static readonly HeldOutAnswer[] Learned =
    [
        .. Enumerable.Range(1, 200).Select(i => new HeldOutAnswer(i / 200f, HasAnswer: true, IsRight: true)),
        new(0.9f, HasAnswer: true, IsRight: false),
        new(0.01f, HasAnswer: false, IsRight: false), new(0.02f, HasAnswer: false, IsRight: false), new(0.5f, HasAnswer: false, IsRight: false),
    ];

    [Fact]
    public void Choose_refuses_as_many_right_wordings_as_the_rule_allows()
    {
        var threshold = AnswerThreshold.Choose(Learned, pinned: null);

        Assert.Equal(0.035, threshold.Value, 6);
        Assert.False(threshold.IsPinned);
        Assert.Equal((200, 0.03), (threshold.Wordings, threshold.FalseRefusals));
        Assert.Equal((3, 2.0 / 3), (threshold.OutOfScope, threshold.OutOfScopeRefused));
    }

    [Fact]
    public void Choose_takes_the_pinned_one_and_says_what_it_costs()
    {
        var threshold = AnswerThreshold.Choose(Learned, pinned: 0.5);

        Assert.Equal((0.5, true), (threshold.Value, threshold.IsPinned));
        Assert.Equal(99.0 / 200, threshold.FalseRefusals);
    }

    [Fact]
    public void Choose_small_content_has_a_fixed_one() =>
        Assert.Equal(0.2, AnswerThreshold.Choose([.. Learned.Take(99)], pinned: null).Value);
}
