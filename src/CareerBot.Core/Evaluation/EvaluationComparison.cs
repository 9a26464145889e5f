namespace CareerBot.Core.Evaluation;

/// <summary>How a golden set came out before and now, over the cases that both know.</summary>
/// <param name="Better">Cases that are right now and were not.</param>
/// <param name="Worse">Cases that were right and are not any more.</param>
/// <param name="Known">Number of cases that both know.</param>
/// <param name="Fell">Shares that fell, in words: <c>dev answered from 98.0 % to 97.2 %</c>.</param>
public sealed record EvaluationComparison(
    IReadOnlyList<GoldenResult> Better, IReadOnlyList<GoldenResult> Worse, int Known, IReadOnlyList<ShareChange> Fell)
{
    /// <summary>Compares <paramref name="now"/> with which cases were right <paramref name="before"/>, by id.</summary>
    public static EvaluationComparison Of(IReadOnlyDictionary<string, bool> before, GoldenReport now)
    {
        var known = now.Results.Where(result => before.ContainsKey(result.Case.Id)).ToList();
        return new EvaluationComparison(
            known.FindAll(result => result.IsRight && !before[result.Case.Id]),
            known.FindAll(result => !result.IsRight && before[result.Case.Id]),
            known.Count,
            [
                .. from split in Enum.GetValues<GoldenSplit>()
                   from measure in Enum.GetValues<GoldenMeasure>()
                   let results = known.Where(result => result.Case.Split == split && measure.Covers(result.Case)).ToList()
                   let change = new ShareChange(
                       split, measure, new GoldenShare(results.Count(result => before[result.Case.Id]), results.Count), GoldenShare.Of(results))
                   where change.Now.Right < change.Before.Right
                   select change,
            ]);
    }
}

/// <summary>A share of the golden set, before and now.</summary>
/// <param name="Split">The half.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Before">The share before.</param>
/// <param name="Now">The share now, of the same cases.</param>
public sealed record ShareChange(GoldenSplit Split, GoldenMeasure Measure, GoldenShare Before, GoldenShare Now);
