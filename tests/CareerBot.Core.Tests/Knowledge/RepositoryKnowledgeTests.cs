using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Tests.Knowledge;

/// <summary>The content of the repository itself.</summary>
public sealed class RepositoryKnowledgeTests
{
    private static readonly KnowledgeLoadOutcome Outcome = KnowledgeLoader.Load(Path.Combine(Root(), "knowledge"));

    [Fact]
    public void Content_has_no_problem() => Assert.Empty(Outcome.Problems.Select(problem => problem.ToString()));

    [Fact]
    public void Content_is_as_large_as_it_should_be()
    {
        var knowledge = Assert.IsType<KnowledgeBase>(Outcome.Knowledge);

        Assert.True(knowledge.Articles.Count >= 9, $"{knowledge.Articles.Count} articles");
        Assert.True(knowledge.Faq.Count >= 60, $"{knowledge.Faq.Count} FAQ entries");
        Assert.True(knowledge.Intents.Count >= 20, $"{knowledge.Intents.Count} intents");
    }

    [Fact]
    public void Sentences_are_substrings_of_their_passages()
    {
        var knowledge = Assert.IsType<KnowledgeBase>(Outcome.Knowledge);

        foreach (var passage in knowledge.Articles.SelectMany(article => article.Sections).SelectMany(section => section.Passages))
        {
            Assert.NotEmpty(passage.Sentences);
            Assert.All(passage.Sentences, sentence => Assert.Contains(sentence, passage.Text, StringComparison.Ordinal));
        }
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CareerBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("CareerBot.sln stands in no folder above the tests.");
    }
}
