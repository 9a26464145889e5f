using CareerBot.Core.Answers;
using CareerBot.Core.Evaluation;
using CareerBot.Server.Commands;
using Spectre.Console;
using static CareerBot.Server.Evaluation.EvaluationText;

namespace CareerBot.Server.Evaluation;

/// <summary>Prints an evaluation: tables, the lines that have to hold, and every miss.</summary>
internal sealed class EvaluationPrinter(IAnsiConsole console)
{
    private const int LongestText = 160;
    private const int MostConfusions = 10;

    /// <summary>Prints the whole report, and what changed since a baseline where there is one.</summary>
    public void Print(EvaluationReport report, EvaluationComparison? comparison)
    {
        PrintGolden(report.Golden);
        PrintMisses([.. report.Golden.Misses]);
        PrintThreshold(report.Threshold, report.Curve);
        PrintCalibration(report.Calibration);
        PrintIntents(report.Intents);
        if (comparison is not null)
        {
            PrintComparison(comparison);
        }
    }

    /// <summary>Prints what the parts are worth.</summary>
    /// <param name="whole">How the whole engine did.</param>
    /// <param name="without">How it did without each of the parts.</param>
    public void Print(GoldenSummary whole, IReadOnlyList<(EnginePart Part, GoldenSummary Summary)> without)
    {
        Heading($"What the parts are worth, on the {Name(whole.Split)} half");
        var table = Table("engine", "answered", "", "refused", "", "follow-ups", "");
        Row("whole", whole);
        foreach (var (part, summary) in without)
        {
            Row($"without {Name(part)}", summary);
        }

        console.Write(table);

        void Row(string name, GoldenSummary summary) => table.AddRow(
            name,
            Percent(summary.Answered.Value), Change(summary.Answered, whole.Answered),
            Percent(summary.Refused.Value), Change(summary.Refused, whole.Refused),
            Percent(summary.FollowUps.Value), Change(summary.FollowUps, whole.FollowUps));
    }

    private static string Change(GoldenShare share, GoldenShare whole) => share == whole ? "" : $"{(share.Value - whole.Value) * 100:+0.0;-0.0}";

    private void PrintGolden(GoldenReport report)
    {
        Heading("Golden set");
        var table = Table("split", "group", "right", "total", "share");
        foreach (var row in report.Rows)
        {
            table.AddRow(Name(row.Split), Name(row.Group), $"{row.Share.Right}", $"{row.Share.Total}", Percent(row.Share.Value));
        }

        console.Write(table);
        var lines = Table("split", "measure", "right", "total", "share", "at least", "");
        foreach (var summary in report.Summaries)
        {
            AddLine(lines, summary.Split, GoldenMeasure.Answered, summary.Answered, summary.Thresholds.Answered);
            AddLine(lines, summary.Split, GoldenMeasure.Refused, summary.Refused, summary.Thresholds.Refused);
            AddLine(lines, summary.Split, GoldenMeasure.FollowUps, summary.FollowUps, summary.Thresholds.FollowUps);
        }

        console.Write(lines);
    }

    private static void AddLine(Table table, GoldenSplit split, GoldenMeasure measure, GoldenShare share, double threshold)
    {
        if (share.Total > 0)
        {
            table.AddRow(
                Name(split), Name(measure), $"{share.Right}", $"{share.Total}", Percent(share.Value), Percent(threshold), share.Value >= threshold ? "[green]holds[/]" : "[red]fails[/]");
        }
    }

    private void PrintThreshold(AnswerThreshold threshold, IReadOnlyList<ThresholdPoint> curve)
    {
        Heading($"Answers from confidence {threshold.Value:0.000} on");
        console.MarkupLine(threshold.IsPinned
            ? "Pinned by the setting Answers:Threshold."
            : $"Rule: of the held-out wordings whose answer was found, at most {AnswerThreshold.MostFalseRefusals:0 %} may be refused.");
        console.MarkupLine(
            $"It refuses {Percent(threshold.FalseRefusals)} of {threshold.Wordings:N0} held-out wordings whose answer was found, and {Percent(threshold.OutOfScopeRefused)} of {threshold.OutOfScope:N0} held-out examples out of scope.");
        var table = Table("threshold", "answers", "wrong", "answered right", "out of scope refused");
        foreach (var point in curve)
        {
            var (start, end) = point.Threshold == threshold.Value ? ("[bold]", "[/]") : ("", "");
            table.AddRow(
                $"{start}{point.Threshold:0.000}{end}", $"{start}{Percent(point.Answered)}{end}", $"{start}{Percent(point.Wrong)}{end}", $"{start}{Percent(point.Right)}{end}", $"{start}{Percent(point.Refused)}{end}");
        }

        console.Write(table);
    }

    private void PrintCalibration(CalibrationReport calibration)
    {
        Heading($"Calibration: expected error {calibration.Error:0.000}");
        var table = Table("confidence", "questions", "mean confidence", "right");
        foreach (var bin in calibration.Bins.Where(bin => bin.Count > 0))
        {
            table.AddRow($"{bin.From:0.0} to {bin.To:0.0}", $"{bin.Count}", $"{bin.Confidence:0.00}", Percent(bin.ShareRight));
        }

        console.Write(table);
    }

    private void PrintIntents(IntentCrossReport intents)
    {
        Heading($"Intents: {intents.Texts:N0} texts in five folds, {Percent(intents.Accuracy)} right, macro F1 {intents.MacroF1:0.000}");
        var table = Table("intent", "taken for", "texts", "for example");
        foreach (var confusion in intents.Confusions.Take(MostConfusions))
        {
            table.AddRow(TerminalText.Markup(confusion.Intent), TerminalText.Markup(confusion.Predicted), $"{confusion.Count}", Short(string.Join(" | ", confusion.Examples.Take(3))));
        }

        console.Write(table);
    }

    private void PrintMisses(IReadOnlyList<GoldenResult> misses)
    {
        Heading($"{misses.Count} {(misses.Count == 1 ? "miss" : "misses")}");
        foreach (var miss in misses)
        {
            console.MarkupLine($"[yellow]{TerminalText.Markup(miss.Case.Id)}[/] ({Name(miss.Case.Split)}, {Name(miss.Case.Group)}), wrong: {Name(miss.Failure)}");
            Line("asked", string.Join(" / ", miss.Case.Turns));
            Line("expected", $"{string.Join(" or ", miss.Case.Kinds)} from {Some(miss.Case.Sources)} with {Some(miss.Case.Words)}");
            Line("came", $"{miss.Kind} {miss.Confidence:0.000} from {Some(miss.Sources)}: {miss.Text}");
        }
    }

    private void PrintComparison(EvaluationComparison comparison)
    {
        Heading($"Against the baseline: {comparison.Known} questions in common, {comparison.Better.Count} better, {comparison.Worse.Count} worse");
        foreach (var (results, verdict) in new[] { (comparison.Better, "[green]better[/]"), (comparison.Worse, "[red]worse[/] ") })
        {
            foreach (var result in results)
            {
                console.MarkupLine($"{verdict} {TerminalText.Markup(result.Case.Id)} ({Name(result.Case.Split)}, {Name(result.Case.Group)}): {Short(string.Join(" / ", result.Case.Turns))}");
            }
        }

        foreach (var change in comparison.Fell)
        {
            console.MarkupLine($"[red]fell[/] {Name(change.Split)} {Name(change.Measure)} from {Percent(change.Before.Value)} to {Percent(change.Now.Value)}");
        }

        console.MarkupLine(comparison.Fell.Count == 0 ? "[green]Quality did not fall.[/]" : "[red]Quality fell.[/]");
    }

    private void Heading(string text) => console.MarkupLine($"\n[bold]{TerminalText.Markup(text)}[/]");

    private void Line(string label, string text) => console.MarkupLine($"  [grey]{label,-9}[/] {Short(text)}");

    private static Table Table(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Minimal);
        foreach (var (place, column) in columns.Index())
        {
            table.AddColumn(place == 0 || column is "group" or "measure" or "taken for" or "for example" ? new TableColumn(column) : new TableColumn(column).RightAligned());
        }

        return table;
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return TerminalText.Markup(line.Length > LongestText ? line[..LongestText] + "…" : line);
    }

    private static string Some(IReadOnlyList<string> list) => list.Count == 0 ? "anything" : string.Join(", ", list);
}
