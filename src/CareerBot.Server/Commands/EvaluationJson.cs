using System.Text.Json;
using CareerBot.Core.Evaluation;

namespace CareerBot.Server.Commands;

/// <summary>The evaluation as JSON.</summary>
internal static class EvaluationJson
{
    /// <summary><c>{"holds","summaries":[…],"rows":[…],"misses":[…]}</c>; shares are 0 to 1.</summary>
    public static string Write(GoldenReport report) =>
        TerminalText.CleanJson(JsonSerializer.Serialize(
            new EvaluationDocument(report.Holds, report.Summaries, report.Rows, [.. report.Misses]),
            CommandJson.Readable.EvaluationDocument));
}

/// <summary>The shape of <c>evaluate --json</c>.</summary>
internal sealed record EvaluationDocument(
    bool Holds,
    IReadOnlyList<GoldenSummary> Summaries,
    IReadOnlyList<GoldenRow> Rows,
    IReadOnlyList<GoldenResult> Misses);
