using CareerBot.Core.Evaluation;
using CareerBot.Core.Search;
using CareerBot.Core.Tests.Answers;

namespace CareerBot.Core.Tests.Evaluation;

public sealed class SearchDataTests
{
    private static readonly SearchData Data = new(
        [new("a", "pay", "night", "bread pay"), new("b", "pay", "", "oven oven bread")], [new([new("bread", 1)], new HashSet<int> { 0 })]);

    [Fact]
    public void Times_once_is_the_same() => Assert.Same(Data, Data.Times(1));

    [Fact]
    public void Times_three_gives_rare_words_a_form_of_their_own_in_each_copy()
    {
        var documents = Data.Times(3).Documents;

        Assert.Equal(["a", "b", "a-1", "b-1", "a-2", "b-2"], documents.Select(document => document.Id));
        Assert.Equal(Data.Documents, documents.Take(2));
        Assert.Equal(new IndexDocument("a-1", "pay", "night1", "bread pay"), documents[2]);
        Assert.Equal(new IndexDocument("b-2", "pay", "", "oven2 oven2 bread"), documents[5]);
        Assert.Same(Data.Questions, Data.Times(3).Questions);
    }

    [Fact]
    public void Of_knowledge_asks_every_wording_with_synonyms_replaced_and_judges_nothing()
    {
        var data = SearchData.Of(SmallKnowledge.Create());

        Assert.Equal(["bakery#pay/1", "bakery#oven/1"], data.Documents.Select(document => document.Id));
        Assert.Equal(8, data.Questions.Count);
        Assert.Equal(["baker", "salary"], data.Questions[1].Terms.Select(term => term.Word));
        Assert.All(data.Questions, question => Assert.Empty(question.Relevant));
    }
}
