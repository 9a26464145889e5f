namespace CareerBot.Core.Evaluation;

/// <summary>How an engine did on a golden set.</summary>
/// <param name="Results">Every case in the order of the file.</param>
/// <param name="Rows">A row for every half and group that has cases, in the order of the enums.</param>
/// <param name="Summaries">Each half that has cases, dev first.</param>
public sealed record GoldenReport(
    IReadOnlyList<GoldenResult> Results,
    IReadOnlyList<GoldenRow> Rows,
    IReadOnlyList<GoldenSummary> Summaries)
{
    /// <summary>True when the halves reach their thresholds.</summary>
    public bool Holds => Summaries.All(summary => summary.Holds);

    /// <summary>The cases that came out wrong, in the order of the file.</summary>
    public IEnumerable<GoldenResult> Misses => Results.Where(result => !result.IsRight);
}
