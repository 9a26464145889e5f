namespace CareerBot.Core.Evaluation;

/// <summary>Matthews correlation over several classes (Gorodkin, "Comparing two K-category assignments by a K-category correlation coefficient", 2004).</summary>
internal static class MatthewsCorrelation
{
    /// <summary>-1 to 1; 0 for chance, and where only one class occurs.</summary>
    public static double Of(IEnumerable<(string True, string Predicted)> pairs)
    {
        var counts = new Dictionary<string, (long True, long Predicted)>(StringComparer.Ordinal);
        long total = 0, right = 0;
        foreach (var (truth, predicted) in pairs)
        {
            total++;
            right += truth == predicted ? 1 : 0;
            var ofTruth = counts.GetValueOrDefault(truth);
            counts[truth] = ofTruth with { True = ofTruth.True + 1 };
            var ofPredicted = counts.GetValueOrDefault(predicted);
            counts[predicted] = ofPredicted with { Predicted = ofPredicted.Predicted + 1 };
        }

        double both = 0, truths = 0, predictions = 0;
        foreach (var (truth, predicted) in counts.Values)
        {
            both += (double)truth * predicted;
            truths += (double)truth * truth;
            predictions += (double)predicted * predicted;
        }

        var square = (double)total * total;
        var scale = Math.Sqrt(square - predictions) * Math.Sqrt(square - truths);
        return scale > 0 ? (((double)right * total) - both) / scale : 0;
    }
}
