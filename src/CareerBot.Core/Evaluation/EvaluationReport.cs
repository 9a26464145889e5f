using CareerBot.Core.Answers;
using CareerBot.Core.Intents;

namespace CareerBot.Core.Evaluation;

/// <summary>All that is measured of an engine on its own content.</summary>
/// <param name="Threshold">From which confidence on it answers, and why.</param>
/// <param name="Golden">The golden set.</param>
/// <param name="Curve">The golden set at other thresholds, ascending; the threshold in use is among them.</param>
/// <param name="Calibration">Confidence against what came out, over the golden questions that were looked up.</param>
/// <param name="Intents">The intents.</param>
public sealed record EvaluationReport(
    AnswerThreshold Threshold, GoldenReport Golden, IReadOnlyList<ThresholdPoint> Curve, CalibrationReport Calibration, IntentCrossReport Intents)
{
    private static readonly double[] Thresholds = [.. Enumerable.Range(0, 20).Select(step => step * 0.05)];

    /// <summary>Measures everything.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="golden">The golden set.</param>
    /// <param name="classifiers">The engine of the classifiers, for the intents.</param>
    /// <param name="progress">Told the share of the work that is done, 0 to 1.</param>
    /// <param name="cancellationToken">Ends the run between two questions.</param>
    public static EvaluationReport Of(
        AnswerEngine engine, GoldenSet golden, IIntentClassifierFactory classifiers, Action<double>? progress, CancellationToken cancellationToken)
    {
        var report = GoldenEvaluation.Run(engine, golden, cancellationToken);
        var curve = new List<ThresholdPoint>();
        foreach (var threshold in Thresholds.Append(engine.Threshold.Value).Distinct().Order())
        {
            curve.Add(ThresholdPoint.Of(threshold, GoldenEvaluation.Run(engine.With(threshold), golden, cancellationToken)));
            progress?.Invoke(0.5 * curve.Count / (Thresholds.Length + 1));
        }

        var calibration = CalibrationReport.Of([.. report.Results
            .Where(result => result.BestIsRight is not null)
            .Select(result => (result.Confidence, result.BestIsRight!.Value))]);
        var intents = IntentCrossValidation.Run(engine, classifiers, done => progress?.Invoke(0.5 + (done / 2)), cancellationToken);
        return new EvaluationReport(engine.Threshold, report, curve, calibration, intents);
    }
}
