using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Tests.Answers;

public sealed class TargetTests
{
    private readonly KnowledgeBase _small = SmallKnowledge.Create();

    [Fact]
    public void Of_gives_entries_then_sections_numbered_through()
    {
        var targets = Target.Of(_small);

        Assert.Equal(["baker-pay", "oven-tasks", "bakery#pay", "bakery#oven"], targets.Select(target => target.Id));
        Assert.Equal([0, 1, 2, 3], targets.Select(target => target.Number));
    }

    [Fact]
    public void Of_section_has_the_topics_of_the_entries_that_cite_it_or_else_of_its_article()
    {
        var targets = Target.Of(new KnowledgeBase("v1", _small.Articles, [_small.Faq[0]], _small.Intents, _small.Synonyms));

        Assert.Equal([0], targets.Single(target => target.Id == "bakery#pay").Topics);
        Assert.Equal([0, 1], targets.Single(target => target.Id == "bakery#oven").Topics);
    }

    [Fact]
    public void Wordings_of_a_section_are_its_questions()
    {
        var article = _small.Articles[0];
        var asked = article with { Sections = [article.Sections[0] with { Questions = ["is night work paid better"] }, article.Sections[1]] };

        var targets = Target.Of(new KnowledgeBase("v1", [asked], _small.Faq, _small.Intents, _small.Synonyms));

        Assert.Equal(["is night work paid better"], targets[2].Wordings);
        Assert.Empty(targets[3].Wordings);
        Assert.Equal(4, targets[0].Wordings.Count());
    }

    [Fact]
    public void AnswersLike_counts_sections_named_without_being_cited_and_SharesSourceWith_does_not()
    {
        var entry = _small.Faq[0] with { AlsoIn = ["bakery#oven"] };
        var targets = Target.Of(new KnowledgeBase("v1", _small.Articles, [entry, _small.Faq[1]], _small.Intents, _small.Synonyms));

        Assert.True(targets[0].AnswersLike(targets[3]));
        Assert.True(targets[3].AnswersLike(targets[0]));
        Assert.True(targets[0].AnswersLike(targets[1]));
        Assert.False(targets[0].SharesSourceWith(targets[3]));
        Assert.True(targets[0].SharesSourceWith(targets[2]));
        Assert.False(targets[1].AnswersLike(targets[2]));
    }
}
