using System.Text.Json;
using CareerBot.Core.Answers;
using CareerBot.Core.Evaluation;
using CareerBot.Server.Commands;

namespace CareerBot.Server.Evaluation;

/// <summary>An evaluation as JSON, for programs and as the baseline of a later one.</summary>
internal static class EvaluationJson
{
    /// <summary>Everything in the report and the comparison; shares are 0 to 1.</summary>
    public static string Write(EvaluationReport report, EvaluationComparison? comparison) => TerminalText.CleanJson(JsonSerializer.Serialize(
        new EvaluationDocument(
            report.Golden.Holds,
            report.Threshold,
            report.Golden.Summaries,
            report.Golden.Rows,
            report.Curve,
            report.Calibration,
            report.Intents,
            [.. report.Golden.Results.Select(result => new EvaluatedCase(result.Case.Id, result.Case.Split, result.Case.Group, result.IsRight, result.Failure, result.Kind, result.Confidence))],
            [.. report.Golden.Misses],
            comparison is null ? null : new ComparedCases([.. comparison.Better.Select(one => one.Case.Id)], [.. comparison.Worse.Select(one => one.Case.Id)], comparison.Fell)),
        CommandJson.Readable.EvaluationDocument));

    /// <summary>Which cases were right in a report that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The file is no such report.</exception>
    public static IReadOnlyDictionary<string, bool> ReadBaseline(string path)
    {
        try
        {
            using var report = JsonDocument.Parse(File.ReadAllBytes(path));
            return report.RootElement.GetProperty("cases").EnumerateArray()
                .DistinctBy(one => one.GetProperty("id").GetString())
                .ToDictionary(one => one.GetProperty("id").GetString()!, one => one.GetProperty("isRight").GetBoolean(), StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentNullException)
        {
            throw new InvalidDataException($"{path} is no report of an earlier evaluation. Write one with: careerbot evaluate --json > baseline.json", exception);
        }
    }
}

/// <summary>The shape of <c>evaluate --json</c>.</summary>
internal sealed record EvaluationDocument(
    bool Holds,
    AnswerThreshold Threshold,
    IReadOnlyList<GoldenSummary> Summaries,
    IReadOnlyList<GoldenRow> Rows,
    IReadOnlyList<ThresholdPoint> Curve,
    CalibrationReport Calibration,
    IntentCrossReport Intents,
    IReadOnlyList<EvaluatedCase> Cases,
    IReadOnlyList<GoldenResult> Misses,
    ComparedCases? Comparison);

/// <summary>How one golden case came out.</summary>
internal sealed record EvaluatedCase(
    string Id, GoldenSplit Split, GoldenGroup Group, bool IsRight, GoldenFailure Failure, AnswerKind Kind, double Confidence);

/// <summary>Ids of the cases that came out otherwise than in the baseline, and the shares that fell.</summary>
internal sealed record ComparedCases(IReadOnlyList<string> Better, IReadOnlyList<string> Worse, IReadOnlyList<ShareChange> Fell);
