namespace CareerBot.Core.Evaluation;

/// <summary>How far confidence can be taken at its word.</summary>
/// <param name="Bins">Ten bins of equal width; those without a case too.</param>
/// <param name="Error">Expected calibration error (Naeini et al. 2015): the mean distance of confidence and share right, bins weighted by their cases; 0 to 1.</param>
public sealed record CalibrationReport(IReadOnlyList<CalibrationBin> Bins, double Error)
{
    private const int BinCount = 10;

    /// <summary>Sorts predictions into bins.</summary>
    /// <param name="predictions">Confidence, 0 to 1, and whether it came out right.</param>
    public static CalibrationReport Of(IReadOnlyList<(double Confidence, bool IsRight)> predictions)
    {
        var byBin = predictions.ToLookup(one => Math.Clamp((int)(one.Confidence * BinCount), 0, BinCount - 1));
        CalibrationBin[] bins = [.. Enumerable.Range(0, BinCount).Select(bin => CalibrationBin.Of((double)bin / BinCount, (double)(bin + 1) / BinCount, [.. byBin[bin]]))];
        return new CalibrationReport(
            bins, predictions.Count == 0 ? 0 : bins.Sum(bin => bin.Count * Math.Abs(bin.Confidence - bin.ShareRight)) / predictions.Count);
    }
}

/// <summary>The predictions of like confidence.</summary>
/// <param name="From">Lowest confidence, 0 to 1.</param>
/// <param name="To">Highest confidence; belongs to the next bin.</param>
/// <param name="Count">Number of predictions.</param>
/// <param name="Confidence">Their mean confidence; 0 when there are none.</param>
/// <param name="ShareRight">Share of them that came out right; 0 when there are none.</param>
public sealed record CalibrationBin(double From, double To, int Count, double Confidence, double ShareRight)
{
    internal static CalibrationBin Of(double from, double to, IReadOnlyList<(double Confidence, bool IsRight)> predictions) => new(
        from,
        to,
        predictions.Count,
        predictions.Count == 0 ? 0 : predictions.Average(one => one.Confidence),
        predictions.Count == 0 ? 0 : predictions.Average(one => one.IsRight ? 1.0 : 0));
}
