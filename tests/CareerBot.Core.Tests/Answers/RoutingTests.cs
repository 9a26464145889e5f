using CareerBot.Core.Answers;

namespace CareerBot.Core.Tests.Answers;

public sealed class RoutingTests
{
    private static readonly Routing Own = new([0.8, 0.2], [0.4, 0.1], [0.1, 0.4], OffTopic: 0.9, NoTarget: 0.5, Score: 1, Novelty: 0.7);
    private static readonly Routing Completed = new([0.2, 0.8], [0.1, 0.4], [0.4, 0.9], OffTopic: 0.1, NoTarget: 0.5, Score: 2, Novelty: 0.3);

    [Fact]
    public void Likely_is_the_first_of_equal_intents()
    {
        Assert.Equal(1, Completed.Likely);
        Assert.Equal(0, (Own with { Intents = [0.5, 0.5] }).Likely);
    }

    [Fact]
    public void Pool_is_the_geometric_mean_of_both()
    {
        var pooled = Own.Pool(Completed);

        // Both targets come to sqrt(0.4 * 0.1) = 0.2; with three tenths of the 0.5 for none of them they add up to 1.
        Assert.Equal([0.2 / 0.55, 0.2 / 0.55], pooled.Targets);
        Assert.Equal(0.5, pooled.NoTarget, 9);
        Assert.Equal([0.5, 0.5], pooled.Intents, (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal(0.3, pooled.OffTopic, 9);
        Assert.Equal((2, 0.3), (pooled.Score, pooled.Novelty));
    }

    [Fact]
    public void Pool_leaves_the_likeliest_section_as_likely_as_the_surer_of_both_says()
    {
        var pooled = Own.Pool(Completed);

        Assert.Equal(0.9, pooled.Sections[1], 9);
        Assert.Equal(0.9 * Math.Sqrt(0.1 * 0.4) / Math.Sqrt(0.4 * 0.9), pooled.Sections[0], 9);
    }

    [Fact]
    public void Pool_what_one_side_rules_out_stays_out() => Assert.Equal([0, 1], Own.Pool(Completed with { Targets = [0, 0.5], NoTarget = 0 }).Targets);

    [Fact]
    public void Pool_of_two_that_agree_on_nothing_is_nothing_and_no_nonsense()
    {
        var pooled = (Own with { Targets = [1, 0], Sections = [1, 0], NoTarget = 0 }).Pool(Completed with { Targets = [0, 1], Sections = [0, 1], NoTarget = 0 });

        Assert.Equal([0, 0], pooled.Targets);
        Assert.Equal([0, 0], pooled.Sections);
    }

    [Fact]
    public void PoolFollowUp_prefers_what_has_to_do_with_the_last_answer_and_halves_strangeness()
    {
        var pooled = Own.PoolFollowUp(Completed, [0.25, 1]);

        // 0.05 and 0.2, with 0.15 for none of them.
        Assert.Equal(0.125, pooled.Targets[0], 9);
        Assert.Equal(0.5, pooled.Targets[1], 9);
        Assert.Equal(0.25 * Own.Pool(Completed).Sections[0], pooled.Sections[0], 9);
        Assert.Equal(0.9, pooled.Sections[1], 9);
        Assert.Equal((0.15, 0.25), (Math.Round(pooled.OffTopic, 9), Math.Round(pooled.NoTarget, 9)));
        Assert.Equal(Own.Pool(Completed).Intents, pooled.Intents);
    }

    [Fact]
    public void Pool_changes_neither_of_both()
    {
        var before = All();

        Own.Pool(Completed);
        Own.PoolFollowUp(Completed, [0.25, 1]);

        Assert.Equal(before, All());
    }

    private static List<double> All() =>
        [.. Own.Targets, .. Completed.Targets, .. Own.Sections, .. Completed.Sections, .. Own.Intents, .. Completed.Intents];
}
