using CareerBot.Core.Answers;
using CareerBot.Core.Evaluation;
using CareerBot.TestSupport;

namespace CareerBot.Core.Tests.Evaluation;

public sealed class GoldenSetTests : IDisposable
{
    private const string Head = "thresholds:\n  dev: {answered: 0.95, refused: 1, followUps: 0.5}\n  heldOut: {answered: 0.9, refused: 0, followUps: 1}\ncases:\n";
    private const string Case = "  - {id: a, split: dev, group: faq, question: what now, kind: answered}\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Load_reads_thresholds_and_cases()
    {
        var golden = Load(Head + """
              - id: d-one
                split: dev
                group: passage
                question: need a cert to get hired?
                kind: answered
                sources: [certification#why]
                words: [ASCP, "associate|associate's"]
              - id: h-one
                split: held-out
                group: follow-up
                turns: [how long is an mlt program, what about an mls]
                kind: [notKnown, smallTalk]
              - id: h-two
                split: held-out
                group: hostile
                question: " \u202E\0ab"
                repeat: 3
                kind: askedBack

            """);

        Assert.Equal(new GoldenThresholds(0.95, 1, 0.5), golden.ThresholdsOf(GoldenSplit.Dev));
        Assert.Equal(new GoldenThresholds(0.9, 0, 1), golden.ThresholdsOf(GoldenSplit.HeldOut));
        Assert.Equal(["d-one", "h-one", "h-two"], golden.Cases.Select(one => one.Id));
        Assert.Equal([GoldenGroup.Passage, GoldenGroup.FollowUp, GoldenGroup.Hostile], golden.Cases.Select(one => one.Group));
        Assert.Equal(["ASCP", "associate|associate's"], golden.Cases[0].Words);
        Assert.Equal(["certification#why"], golden.Cases[0].Sources);
        Assert.Equal("what about an mls", golden.Cases[1].Question);
        Assert.Equal([AnswerKind.NotKnown, AnswerKind.SmallTalk], golden.Cases[1].Kinds);
        Assert.False(golden.Cases[1].ExpectsAnswer);
        Assert.True(golden.Cases[0].ExpectsAnswer);
        Assert.Equal(" \u202E\0ab \u202E\0ab \u202E\0ab", golden.Cases[2].Question);
    }

    [Fact]
    public void Load_empty_question_in_quotes_is_a_question() =>
        Assert.Equal("", Load(Head + Case.Replace("what now", "\"\"", StringComparison.Ordinal)).Cases[0].Question);

    [Theory]
    [InlineData("answered: 0.95", "answered: 95", 2, "not a share")]
    [InlineData("answered: 0.95", "answered: -0.1", 2, "not a share")]
    [InlineData("  heldOut: {answered: 0.9, refused: 0, followUps: 1}\n", "", 2, "'heldOut' is missing")]
    [InlineData("refused: 1", "refuse: 1", 2, "'refused' is missing")]
    [InlineData(", followUps: 0.5", "", 2, "'followUps' is missing")]
    [InlineData("split: dev", "split: test", 5, "'test' is unknown")]
    [InlineData("group: faq", "group: other", 5, "'other' is unknown")]
    [InlineData("kind: answered", "kind: [answered, wrong]", 5, "'wrong' is unknown")]
    [InlineData("kind: answered", "kinds: answered", 5, "'kind' is missing")]
    [InlineData("question: what now, ", "", 5, "either 'question' or 'turns'")]
    [InlineData("question: what now", "question: what now, turns: [a, b]", 5, "either 'question' or 'turns'")]
    [InlineData("question: what now", "question: what now, repeat: many", 5, "not a number of times")]
    [InlineData("question: what now", "question: what now, repeat: 2000000000", 5, "longer than")]
    [InlineData("question: what now", "question: what now, word: [x]", 5, "'word' is unknown")]
    [InlineData("cases:\n", "case:\n", 1, "'cases' is missing")]
    public void Load_mistake_is_a_problem_at_its_line(string old, string text, int line, string message)
    {
        var outcome = Outcome((Head + Case).Replace(old, text, StringComparison.Ordinal));

        Assert.Null(outcome.Set);
        var problem = outcome.Problems[0];
        Assert.Equal($"golden.yaml:{line}", $"{problem.File}:{problem.Line}");
        Assert.Contains(outcome.Problems, one => one.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a list\n")]
    [InlineData("thresholds: [\n")]
    public void Load_file_that_is_no_set_is_a_problem(string yaml) => Assert.NotEmpty(Outcome(yaml).Problems);

    [Fact]
    public void Load_missing_file_is_a_problem() =>
        Assert.Contains("missing", Assert.Single(GoldenSet.Load(_folder.PathOf("nowhere.yaml")).Problems).Message, StringComparison.Ordinal);

    private GoldenSet Load(string yaml)
    {
        var outcome = Outcome(yaml);
        Assert.Empty(outcome.Problems);
        return Assert.IsType<GoldenSet>(outcome.Set);
    }

    private GoldenLoadOutcome Outcome(string yaml)
    {
        _folder.Write("golden.yaml", yaml);
        return GoldenSet.Load(_folder.PathOf("golden.yaml"));
    }

    public void Dispose() => _folder.Dispose();
}
