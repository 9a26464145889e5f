using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Tests.Answers;

public sealed class VocabularyTests
{
    [Fact]
    public void Of_takes_words_of_all_content_but_misspellings_in_wordings()
    {
        var small = SmallKnowledge.Create();
        var entry = small.Faq[0] with { Alternates = ["bakery mornng", "sourdough question", "baker certificate"] };
        var knowledge = new KnowledgeBase(small.Version, small.Articles, [entry], small.Intents, small.Synonyms);
        var words = Vocabulary.Of(knowledge).Words.Keys;
        Assert.Contains("morning", words);
        Assert.Contains("sourdough", words);
        Assert.Contains("breadmaker", words);
        Assert.Contains("joke", words);
        Assert.DoesNotContain("mornng", words);
    }
}
