using System.Text.Json;
using CareerBot.Core.Answers;
using CareerBot.Core.Evaluation;
using CareerBot.Server.Commands;

namespace CareerBot.Server.Tests.Commands;

public sealed class EvaluationPrinterTests
{
    private static readonly GoldenCase Missed = new(
        "d-1", GoldenSplit.HeldOut, GoldenGroup.OutOfScope, ["What does a nurse earn?"], [AnswerKind.NotKnown], [], []);

    private static readonly GoldenReport Report = new(
        [new GoldenResult(Missed, GoldenFailure.Kind, AnswerKind.Answered, ["a#b"], "57,380\n[1]", 0.5)],
        [new GoldenRow(GoldenSplit.HeldOut, GoldenGroup.OutOfScope, new GoldenShare(9, 10))],
        [new GoldenSummary(GoldenSplit.HeldOut, new(0, 0), new(9, 10), new(0, 0), new(0, 0), new GoldenThresholds(0.9, 0.95))]);

    [Fact]
    public void Print_shows_the_table_the_thresholds_and_every_miss()
    {
        using var output = new StringWriter();
        using var terminal = new CommandTerminal(TextReader.Null, output, TextWriter.Null, isInteractive: false);

        new EvaluationPrinter(terminal.Console).Print(Report);

        var lines = output.ToString().Split(Environment.NewLine);
        Assert.Contains(lines, line => line == "held-out  out-of-scope        9     10   90.0 %");
        Assert.Contains(lines, line => line == "held-out  refused             9     10   90.0 %  at least 95.0 %: fails");
        Assert.DoesNotContain(lines, line => line.StartsWith("held-out  answered", StringComparison.Ordinal));
        Assert.Contains(lines, line => line == "d-1 (held-out, out-of-scope), wrong: kind");
        Assert.Contains(lines, line => line.Contains("What does a nurse earn?", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Answered 0.500 from a#b: 57,380 [1]", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_holds_the_verdict_the_rows_and_the_misses()
    {
        using var json = JsonDocument.Parse(EvaluationJson.Write(Report));
        var root = json.RootElement;

        Assert.False(root.GetProperty("holds").GetBoolean());
        Assert.Equal("held-out", root.GetProperty("rows")[0].GetProperty("split").GetString());
        Assert.Equal(0.9, root.GetProperty("rows")[0].GetProperty("share").GetProperty("value").GetDouble());
        var miss = root.GetProperty("misses")[0];
        Assert.Equal("d-1", miss.GetProperty("case").GetProperty("id").GetString());
        Assert.Equal("kind", miss.GetProperty("failure").GetString());
        Assert.Equal("notKnown", miss.GetProperty("case").GetProperty("kinds")[0].GetString());
    }
}
