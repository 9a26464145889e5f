namespace CareerBot.Core.Evaluation;

/// <summary>How intents and refusal did on questions from outside. Shares are 0 to 1, NaN where there is no such question.</summary>
/// <param name="Examples">Training examples.</param>
/// <param name="Labels">Intents.</param>
/// <param name="Questions">Test questions.</param>
/// <param name="Threshold">Familiarity below which a question is refused.</param>
/// <param name="Accuracy">Share of in-scope questions with the right intent, nothing refused.</param>
/// <param name="InScopeAccuracy">The same with refusal; a refused question counts as wrong.</param>
/// <param name="OutOfScopeRecall">Share of out-of-scope questions that were refused.</param>
/// <param name="FalseRefusals">Share of in-scope questions that were refused.</param>
/// <param name="Correlation">Matthews correlation over all intents and out of scope together.</param>
/// <param name="CorrelationLow">Lower end of its 95 % bootstrap interval.</param>
/// <param name="CorrelationHigh">Upper end.</param>
/// <param name="BestCorrelation">The correlation that the best threshold would give, which only the test questions tell.</param>
public sealed record IntentBenchmarkReport(
    int Examples,
    int Labels,
    int Questions,
    double Threshold,
    double Accuracy,
    double InScopeAccuracy,
    double OutOfScopeRecall,
    double FalseRefusals,
    double Correlation,
    double CorrelationLow,
    double CorrelationHigh,
    double BestCorrelation)
{
    /// <summary>Time to train and calibrate.</summary>
    public TimeSpan Training { get; init; }

    /// <summary>Time for one text, median, warm.</summary>
    public TimeSpan Median { get; init; }
}
