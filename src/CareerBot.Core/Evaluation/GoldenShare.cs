namespace CareerBot.Core.Evaluation;

/// <summary>How many of some cases are right.</summary>
/// <param name="Right">Cases that are right.</param>
/// <param name="Total">Cases in all.</param>
public readonly record struct GoldenShare(int Right, int Total)
{
    /// <summary>The share, 0 to 1; 1 where there is no case to get wrong.</summary>
    public double Value => Total == 0 ? 1 : (double)Right / Total;

    internal static GoldenShare Of(IEnumerable<GoldenResult> results)
    {
        var (right, total) = (0, 0);
        foreach (var result in results)
        {
            total++;
            right += result.IsRight ? 1 : 0;
        }

        return new GoldenShare(right, total);
    }
}
