using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Tests.Answers;

public sealed class TargetRelationsTests
{
    private static readonly IReadOnlyList<Target> Targets = Target.Of(Knowledge());

    [Fact]
    public void To_ranks_near_before_the_same_article_before_what_was_just_said_before_the_rest()
    {
        var relations = Relations("baker-pay");

        Assert.Equal(1, relations["oven-tasks"]);
        Assert.True(relations["bakery#oven"] < relations["oven-tasks"]);
        Assert.True(relations["baker-pay"] < relations["bakery#oven"]);
        Assert.True(relations["village#fair"] < relations["baker-pay"]);
        Assert.All(relations.Values, relation => Assert.InRange(relation, 0.01, 1));
    }

    [Fact]
    public void To_what_rests_on_the_same_section_was_just_said_too()
    {
        var relations = Relations("baker-pay");

        Assert.Equal(relations["baker-pay"], relations["bakery#pay"]);
        Assert.Equal(relations["baker-pay"], relations["night-pay"]);
    }

    [Fact]
    public void To_same_topic_is_near_in_another_article_too() => Assert.Equal(1, Relations("baker-pay")["village#wages"]);

    [Fact]
    public void To_follow_up_of_the_last_entry_is_near_but_not_the_other_way_round()
    {
        Assert.Equal(1, Relations("baker-pay")["fair-day"]);
        Assert.True(Relations("fair-day")["baker-pay"] < 0.5);
    }

    [Fact]
    public void To_section_that_an_entry_names_without_citing_it_is_not_what_was_just_said() =>
        Assert.Equal(1, Relations("fair-day")["village#dance"]);

    private static Dictionary<string, double> Relations(string last)
    {
        var relations = new TargetRelations(Targets).To(Targets.Single(target => target.Id == last));
        Assert.Equal(Targets.Count, relations.Length);
        return Targets.ToDictionary(target => target.Id, target => relations[target.Number]);
    }

    private static KnowledgeBase Knowledge()
    {
        var small = SmallKnowledge.Create();
        var village = new Article(
            "village", "The village", ["feast"], new DateOnly(2026, 1, 2), "The bakers", null, "abc123abc124",
            [Section("fair"), Section("dance"), Section("wages")]);
        return new KnowledgeBase(
            "v1",
            [.. small.Articles, village],
            [
                small.Faq[0] with { FollowUps = ["oven-tasks", "fair-day"] },
                small.Faq[1],
                new FaqEntry("night-pay", "What does night work pay?", [], "More.", ["bakery#pay"], "salary", []),
                new FaqEntry("fair-day", "When is the fair?", [], "In May.", ["village#fair"], "feast", []) { AlsoIn = ["village#dance"] },
                new FaqEntry("village-wages", "What are wages in the village?", [], "Low.", ["village#wages"], "salary", []),
            ],
            [.. small.Intents, new Intent("feast", "the feast", "", IntentRoute.Topic, null, ["when is the feast"])],
            small.Synonyms);
    }

    private static Section Section(string anchor) => new(
        "village", anchor, anchor, 2, "<p/>", [new Passage($"village#{anchor}/1", $"village#{anchor}", PassageKind.Paragraph, "Text.", ["Text."])]);
}
