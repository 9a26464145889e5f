using System.Text;
using CareerBot.Core.Evaluation;
using CareerBot.Server.Pages;
using static CareerBot.Server.Evaluation.EvaluationText;

namespace CareerBot.Server.Evaluation;

/// <summary>An evaluation as one page to look at: whole in itself, no script, light and dark.</summary>
internal static class EvaluationPage
{
    private const int MostConfusions = 20;

    private const string Style = """
        :root{color-scheme:light dark;--ink:#1c2426;--soft:#55636a;--paper:#fff;--line:#d5dcde;--shade:#f2f6f6;--a:#0b5d66;--b:#b3261e;--c:#7a5900;--d:#4a4a8a}
        @media(prefers-color-scheme:dark){:root{--ink:#e6ebec;--soft:#a3b1b6;--paper:#14191b;--line:#364246;--shade:#1d2527;--a:#7fd0d9;--b:#ff9c93;--c:#e0b84b;--d:#b3b3ff}}
        body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
        main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 4rem}
        h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2.5rem 0 .5rem}
        p{margin:.4rem 0;max-width:48rem}.soft{color:var(--soft)}
        table{border-collapse:collapse;margin:.75rem 0;font-variant-numeric:tabular-nums}
        th,td{padding:.3rem .7rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
        td.n,th.n{text-align:right}.scroll{overflow-x:auto}
        .good{color:var(--a);font-weight:600}.bad{color:var(--b);font-weight:600}
        svg{max-width:100%;height:auto;font:12px system-ui,sans-serif}svg text{fill:var(--ink)}svg .grid{stroke:var(--line)}svg .axis{stroke:var(--soft)}
        .plots{display:flex;flex-wrap:wrap;gap:2rem}figure{margin:0}figcaption{color:var(--soft);font-size:.9rem;max-width:34rem}
        """;

    /// <summary>The page.</summary>
    public static string Render(EvaluationReport report)
    {
        var main = new StringBuilder();
        main.Append("<h1>Quality of the answers</h1>\n");
        AppendSummaries(main, report.Golden);
        AppendThreshold(main, report);
        AppendIntents(main, report.Intents);
        AppendMisses(main, [.. report.Golden.Misses]);
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Quality of the answers</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            {main}</main>
            </body>
            </html>

            """;
    }

    private static void AppendSummaries(StringBuilder main, GoldenReport report)
    {
        main.Append($"<p class=\"soft\">{report.Results.Count} golden questions</p>\n");
        Table(main, ["half", "measure", "right", "of", "share", "at least", ""], report.Summaries.SelectMany(summary => new[]
        {
            Line(summary.Split, GoldenMeasure.Answered, summary.Answered, summary.Thresholds.Answered),
            Line(summary.Split, GoldenMeasure.Refused, summary.Refused, summary.Thresholds.Refused),
            Line(summary.Split, GoldenMeasure.FollowUps, summary.FollowUps, summary.Thresholds.FollowUps),
        }));
        main.Append("<h2>By group</h2>\n");
        Table(main, ["half", "group", "right", "of", "share"], report.Rows.Select(row => new[]
        {
            Name(row.Split), Name(row.Group), Number(row.Share.Right), Number(row.Share.Total), Percent(row.Share.Value),
        }));
    }

    private static string[] Line(GoldenSplit split, GoldenMeasure measure, GoldenShare share, double threshold) =>
    [
        Name(split), Name(measure), Number(share.Right), Number(share.Total), Percent(share.Value), Percent(threshold),
        share.Value >= threshold ? "<span class=\"good\">holds</span>" : "<span class=\"bad\">fails</span>",
    ];

    private static void AppendThreshold(StringBuilder main, EvaluationReport report)
    {
        var threshold = report.Threshold;
        main.Append("<h2>Threshold and calibration</h2>\n");
        main.Append($"<p>The bot answers from confidence <strong>{threshold.Value:0.000}</strong> on. ");
        main.Append(threshold.IsPinned
            ? "The setting Answers:Threshold pins it. "
            : $"Rule: of the held-out wordings whose answer was found, at most {Core.Answers.AnswerThreshold.MostFalseRefusals:0 %} may be refused. ");
        main.Append($"It refuses {Percent(threshold.FalseRefusals)} of {threshold.Wordings:N0} such wordings, and {Percent(threshold.OutOfScopeRefused)} of {threshold.OutOfScope:N0} held-out examples out of scope.</p>\n");
        main.Append("<div class=\"plots\">\n");
        main.Append($"<figure>{ThresholdChart.Svg(report.Curve, threshold.Value)}<figcaption>What happens to the golden questions where the bot answers from another confidence on. The dashed line is the threshold in use.</figcaption></figure>\n");
        main.Append($"<figure>{CalibrationChart.Svg(report.Calibration)}<figcaption>Confidence against the share that came out right; on the diagonal the two agree. Numbers are questions. Expected calibration error: {report.Calibration.Error:0.000}.</figcaption></figure>\n");
        main.Append("</div>\n");
    }

    private static void AppendIntents(StringBuilder main, IntentCrossReport intents)
    {
        main.Append("<h2>Intents</h2>\n");
        main.Append($"<p>{intents.Texts:N0} examples and wordings in five folds: {Percent(intents.Accuracy)} taken for their own intent, macro F1 {intents.MacroF1:0.000}.</p>\n");
        main.Append($"<figure class=\"scroll\">{ConfusionChart.Svg(intents)}<figcaption>Rows are the true intents, columns what the texts were taken for; the darker, the larger the share of the row. Hover for numbers.</figcaption></figure>\n");
        Table(main, ["intent", "taken for", "texts", "for example"], intents.Confusions.Take(MostConfusions).Select(confusion => new[]
        {
            HtmlPage.Encode(confusion.Intent), HtmlPage.Encode(confusion.Predicted), Number(confusion.Count), string.Join("<br>", confusion.Examples.Select(HtmlPage.Encode)),
        }));
    }

    private static void AppendMisses(StringBuilder main, IReadOnlyList<GoldenResult> misses)
    {
        main.Append($"<h2>{misses.Count} {(misses.Count == 1 ? "miss" : "misses")}</h2>\n");
        Table(main, ["case", "asked", "expected", "came", "wrong"], misses.Select(miss => new[]
        {
            $"{HtmlPage.Encode(miss.Case.Id)}<br><span class=\"soft\">{Name(miss.Case.Split)}, {Name(miss.Case.Group)}</span>",
            string.Join("<br>", miss.Case.Turns.Select(turn => HtmlPage.Encode(turn.Length > 400 ? turn[..400] + "…" : turn))),
            $"{string.Join(" or ", miss.Case.Kinds.Select(kind => Name(kind)))} <span class=\"soft\">{HtmlPage.Encode(string.Join(", ", miss.Case.Sources))}</span> {HtmlPage.Encode(string.Join(", ", miss.Case.Words))}",
            $"{Name(miss.Kind)} {miss.Confidence:0.00} <span class=\"soft\">{HtmlPage.Encode(string.Join(", ", miss.Sources))}</span><br>{HtmlPage.Encode(miss.Text)}",
            Name(miss.Failure),
        }));
    }

    // The cells are HTML already.
    private static void Table(StringBuilder main, string[] columns, IEnumerable<string[]> rows)
    {
        main.Append("<div class=\"scroll\"><table>\n<tr>");
        foreach (var column in columns)
        {
            main.Append($"<th{Align(column)}>{column}</th>");
        }

        main.Append("</tr>\n");
        foreach (var row in rows)
        {
            main.Append("<tr>");
            foreach (var (column, cell) in columns.Zip(row))
            {
                main.Append($"<td{Align(column)}>{cell}</td>");
            }

            main.Append("</tr>\n");
        }

        main.Append("</table></div>\n");
    }

    private static string Align(string column) => column is "right" or "of" or "share" or "at least" or "texts" ? " class=\"n\"" : "";

    private static string Number(int number) => number.ToString("N0");
}
