using System.Text.Json;
using CareerBot.Core.Evaluation;
using Spectre.Console;

namespace CareerBot.Server.Commands;

/// <summary>Prints how an engine did on a golden set: a table, the lines that have to hold, and every miss.</summary>
internal sealed class EvaluationPrinter(IAnsiConsole console)
{
    private const int LongestText = 160;

    /// <summary>Prints the whole report.</summary>
    public void Print(GoldenReport report)
    {
        console.MarkupLine($"[bold]{"split",-10}{"group",-14}{"right",7}{"total",7}{"share",9}[/]");
        foreach (var row in report.Rows)
        {
            console.MarkupLine($"{Name(row.Split),-10}{Name(row.Group),-14}{row.Share.Right,7}{row.Share.Total,7}{Percent(row.Share.Value),9}");
        }

        console.WriteLine();
        foreach (var summary in report.Summaries)
        {
            PrintLine(summary.Split, "answered", summary.Answered, summary.Thresholds.Answered);
            PrintLine(summary.Split, "refused", summary.Refused, summary.Thresholds.Refused);
        }

        PrintMisses([.. report.Misses]);
    }

    private void PrintLine(GoldenSplit split, string what, GoldenShare share, double threshold)
    {
        if (share.Total > 0)
        {
            var verdict = share.Value >= threshold ? "[green]holds[/]" : "[red]fails[/]";
            console.MarkupLine($"{Name(split),-10}{what,-14}{share.Right,7}{share.Total,7}{Percent(share.Value),9}  at least {Percent(threshold)}: {verdict}");
        }
    }

    private void PrintMisses(IReadOnlyList<GoldenResult> misses)
    {
        console.MarkupLine($"\n[bold]{misses.Count} {(misses.Count == 1 ? "miss" : "misses")}[/]");
        foreach (var miss in misses)
        {
            console.MarkupLine($"[yellow]{TerminalText.Markup(miss.Case.Id)}[/] ({Name(miss.Case.Split)}, {Name(miss.Case.Group)}), wrong: {Name(miss.Failure)}");
            Line("asked", string.Join(" / ", miss.Case.Turns));
            Line("expected", $"{string.Join(" or ", miss.Case.Kinds)} from {Some(miss.Case.Sources)} with {Some(miss.Case.Words)}");
            Line("came", $"{miss.Kind} {miss.Confidence:0.000} from {Some(miss.Sources)}: {miss.Text}");
        }
    }

    private void Line(string label, string text)
    {
        var line = text.ReplaceLineEndings(" ");
        console.MarkupLine($"  [grey]{label,-9}[/] {TerminalText.Markup(line.Length > LongestText ? line[..LongestText] + "…" : line)}");
    }

    private static string Some(IReadOnlyList<string> list) => list.Count == 0 ? "anything" : string.Join(", ", list);

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Percent(double share) => $"{share * 100:0.0} %";
}
