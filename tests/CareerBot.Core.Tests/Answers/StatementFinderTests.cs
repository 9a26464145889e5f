using CareerBot.Core.Answers;
using CareerBot.Core.Intents;
using CareerBot.Core.Search;

namespace CareerBot.Core.Tests.Answers;

public sealed class StatementFinderTests
{
    private readonly EngineParts _parts = EngineParts.Build(SmallKnowledge.Create(), new Bm25IndexFactory(), new LinearIntentClassifierFactory(), cache: null);

    [Fact]
    public void Of_paragraph_gives_the_sentence_asked_for_as_one_run()
    {
        var statements = Find("bakery#pay", "which bakeries is the figure for");
        Assert.Equal("The figure is for all bakeries together.", statements[0].Text);
        Assert.All(statements, statement => Assert.Contains(statement.Quote, SmallKnowledge.PayText, StringComparison.Ordinal));
        Assert.Single(statements.Select(statement => statement.Quote).Distinct());
    }

    [Fact]
    public void Of_short_list_gives_every_line_and_marks_items()
    {
        var statements = Find("bakery#oven", "oven tasks");
        Assert.Equal(4, statements.Count);
        Assert.All(statements, statement => Assert.True(statement.IsListItem));
    }

    [Fact]
    public void Of_entry_joins_a_lead_in_with_the_next_sentence() =>
        Assert.Equal(
            ["It depends. A baker earned $30,000 a year in 2020.", "Night work pays more."],
            Find("baker-pay", "How much does a baker earn?").Select(statement => statement.Text));

    [Fact]
    public void Choose_of_an_entry_and_its_own_section_the_entry_speaks_unless_the_section_holds_more()
    {
        Assert.Equal("baker-pay", Choose("how much does a baker earn", nearestOfSection: 0));
        Assert.Equal("bakery#pay", Choose("is that figure for all bakeries together", nearestOfSection: 0));
    }

    [Fact]
    public void Choose_section_asked_for_in_nearer_words_speaks() => Assert.Equal("bakery#pay", Choose("how much does a baker earn", nearestOfSection: 1));

    private IReadOnlyList<Statement> Find(string target, string question) => _parts.Statements.Of(TargetOf(target), _parts.Reader.Read(question));

    private string Choose(string question, double nearestOfSection) =>
        _parts.Statements.Choose([Ranked("baker-pay", 0.5), Ranked("bakery#pay", nearestOfSection)], _parts.Reader.Read(question)).Id;

    private RankedCandidate Ranked(string target, double nearestWording)
    {
        var signals = new double[CandidateFinder.SignalNames.Count];
        signals[CandidateFinder.SignalNames.ToList().IndexOf("nearestWording")] = nearestWording;
        return new RankedCandidate(new Candidate(TargetOf(target), signals), 0.9);
    }

    private Target TargetOf(string id) => _parts.Wordings.Targets.Single(target => target.Id == id);
}
