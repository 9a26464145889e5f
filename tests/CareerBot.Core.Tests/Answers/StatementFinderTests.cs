using CareerBot.Core.Answers;
using CareerBot.Core.Search;
using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Answers;

public sealed class StatementFinderTests
{
    private readonly EngineParts _parts = EngineParts.Build(SmallKnowledge.Create(), new Bm25fIndexFactory(), new Core.Intents.LinearIntentClassifierFactory());

    [Fact]
    public void Of_paragraph_gives_the_sentence_asked_for_as_one_run()
    {
        var statements = Find("bakery#pay/1", "which bakeries is the figure for");
        Assert.Equal("The figure is for all bakeries together.", statements[0].Text);
        Assert.All(statements, statement => Assert.Contains(statement.Quote, SmallKnowledge.PayText, StringComparison.Ordinal));
        Assert.Single(statements.Select(statement => statement.Quote).Distinct());
    }

    [Fact]
    public void Of_short_list_gives_every_line_and_marks_items()
    {
        var statements = Find("bakery#oven/1", "oven tasks");
        Assert.Equal(4, statements.Count);
        Assert.All(statements, statement => Assert.True(statement.IsListItem));
    }

    [Fact]
    public void Of_entry_joins_a_lead_in_with_the_next_sentence() =>
        Assert.Equal(
            ["It depends. A baker earned $30,000 a year in 2020.", "Night work pays more."],
            _parts.Statements.Of(SmallKnowledge.Create().FindEntry("baker-pay")!, Read("How much does a baker earn?")).Select(statement => statement.Text));

    private List<Statement> Find(string passage, string question) =>
        _parts.Statements.Of(SmallKnowledge.Create().FindPassage(passage)!, Read(question));

    private Question Read(string question)
    {
        var (words, corrections) = _parts.Reader.Normalize(Tokenizer.Tokenize(question));
        return _parts.Reader.Compose(words, words.Count, corrections, followUp: false);
    }
}
