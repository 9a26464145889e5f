using CareerBot.Core.Evaluation;
using CareerBot.Server.Commands;
using CareerBot.Server.Evaluation;

namespace CareerBot.Server.Tests.Evaluation;

public sealed class EvaluationPrinterTests
{
    [Fact]
    public void Print_shows_shares_misses_threshold_calibration_and_intents()
    {
        var text = Printed(printer => printer.Print(SampleReport.Create(), comparison: null));

        Assert.Matches(@"held-out *│ *out-of-scope *│ *9 *│ *10 *│ *90\.0 %", text);
        Assert.Matches(@"held-out *│ *refused *│ *9 *│ *10 *│ *90\.0 % *│ *95\.0 % *│ *fails", text);
        Assert.DoesNotMatch(@"held-out *│ *answered", text);
        Assert.Contains("d-1 (held-out, out-of-scope), wrong: kind", text, StringComparison.Ordinal);
        Assert.Contains("What does a nurse earn?", text, StringComparison.Ordinal);
        Assert.Contains("Answered 0.500 from a#b: 57,380 [1]", text, StringComparison.Ordinal);
        Assert.Contains("Answers from confidence 0.250 on", text, StringComparison.Ordinal);
        Assert.Contains("at most 3 % may be refused", text, StringComparison.Ordinal);
        Assert.Matches(@"0\.250 *│ *80\.0 % *│ *1\.0 % *│ *98\.0 % *│ *97\.0 %", text);
        Assert.Contains("Calibration: expected error 0.400", text, StringComparison.Ordinal);
        Assert.Matches(@"0\.9 to 1\.0 *│ *2 *│ *0\.90 *│ *50\.0 %", text);
        Assert.Matches(@"salary *│ *duties *│ *1 *│ *paid \[work\]", text);
        Assert.DoesNotContain("baseline", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_pinned_threshold_names_the_setting() =>
        Assert.Contains(
            "Answers:Threshold",
            Printed(printer => printer.Print(SampleReport.Create() with { Threshold = new(0.4, IsPinned: true, 100, 0.1, 50, 0.9) }, comparison: null)),
            StringComparison.Ordinal);

    [Fact]
    public void Print_comparison_names_each_question_and_the_verdict()
    {
        var report = SampleReport.Create();
        var fell = EvaluationComparison.Of(new Dictionary<string, bool> { ["d-1"] = true }, report.Golden);
        var held = EvaluationComparison.Of(new Dictionary<string, bool> { ["d-1"] = false }, report.Golden);

        var worse = Printed(printer => printer.Print(report, fell));
        Assert.Contains("1 questions in common, 0 better, 1 worse", worse, StringComparison.Ordinal);
        Assert.Contains("worse  d-1 (held-out, out-of-scope): What does a nurse earn?", worse, StringComparison.Ordinal);
        Assert.Contains("fell held-out refused from 100.0 % to 0.0 %", worse, StringComparison.Ordinal);
        Assert.Contains("Quality fell.", worse, StringComparison.Ordinal);
        Assert.Contains("Quality did not fall.", Printed(printer => printer.Print(report, held)), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_worth_shows_the_distance_to_the_whole()
    {
        var thresholds = new GoldenThresholds(0, 0, 0);
        var whole = new GoldenSummary(GoldenSplit.Dev, new(9, 10), new(10, 10), new(1, 2), new(0, 0), thresholds);

        var text = Printed(printer => printer.Print(whole, [(EnginePart.Pairs, whole with { Answered = new(8, 10) })]));

        Assert.Matches(@"without pairs *│ *80\.0 % *│ *-10\.0 *│ *100\.0 % *│ *│ *50\.0 %", text);
    }

    private static string Printed(Action<EvaluationPrinter> print)
    {
        using var output = new StringWriter();
        using var terminal = new CommandTerminal(TextReader.Null, output, TextWriter.Null, isInteractive: false);
        print(new EvaluationPrinter(terminal.Console));
        return output.ToString();
    }
}
