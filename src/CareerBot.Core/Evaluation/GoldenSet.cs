using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Evaluation;

/// <summary>The test set of the content: questions nobody wrote the content for, and what must come back.</summary>
/// <param name="Dev">What the dev half must reach.</param>
/// <param name="HeldOut">What the held-out half must reach.</param>
/// <param name="Cases">All cases in the order of the file.</param>
public sealed record GoldenSet(GoldenThresholds Dev, GoldenThresholds HeldOut, IReadOnlyList<GoldenCase> Cases)
{
    /// <summary>What <paramref name="split"/> must reach.</summary>
    public GoldenThresholds ThresholdsOf(GoldenSplit split) => split == GoldenSplit.Dev ? Dev : HeldOut;

    /// <summary>Reads a golden set. Whether its sources exist is <see cref="Knowledge.KnowledgeLoader"/>'s to check.</summary>
    /// <param name="path">Path of the file, usually <c>knowledge/golden.yaml</c>.</param>
    /// <returns>The set, or every problem found; a bad file is never an exception.</returns>
    public static GoldenLoadOutcome Load(string path)
    {
        var log = new ReadingLog();
        var full = Path.GetFullPath(path);
        var source = new SourceReader(Path.GetDirectoryName(full) ?? full, log).Read(Path.GetFileName(full));
        var draft = source is null ? null : GoldenReader.Read(source, log);
        return draft is null || log.Problems.Count > 0
            ? new GoldenLoadOutcome(null, log.Problems)
            : new GoldenLoadOutcome(new GoldenSet(draft.Dev, draft.HeldOut, [.. draft.Cases.Select(one => one.Value)]), []);
    }
}
