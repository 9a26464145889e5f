using CareerBot.Core.Calibration;

namespace CareerBot.Core.Intents;

/// <summary>
/// Says how likely a text is about any of the labels at all. Learned from the examples alone, by crossed folds that hold out sentences and whole labels
/// together: a held-out sentence of a label that stayed is what a new question looks like, a sentence of a label that was taken away is what a question
/// out of scope looks like. Immutable; safe for concurrent use.
/// </summary>
public sealed class RefusalModel
{
    private const int MostFolds = 5;

    // A strong score speaks for a familiar text, strange words against: what holds where there is too little to learn from.
    private static readonly double[] Prior = [3, -2, 0];

    private readonly LogisticModel _inScope;
    private readonly double[] _heldOut;

    private RefusalModel(LogisticModel inScope, double[] heldOut)
    {
        _inScope = inScope;
        _heldOut = heldOut;
    }

    /// <summary>Learns from normalised examples, with classifiers of the very factory whose classifier it will stand beside.</summary>
    public static RefusalModel Learn(IReadOnlyList<LabeledText> examples, IIntentClassifierFactory factory)
    {
        var familiar = new List<double[]>();
        var strange = new List<double[]>();
        var folds = new CrossedFolds(examples, MostFolds);
        for (var fold = 0; fold < folds.Count; fold++)
        {
            var recognizer = IntentRecognizer.Train(folds.Training(fold), factory);
            familiar.AddRange(folds.HeldOutSentences(fold).AsParallel().AsOrdered().Select(example => Signals(recognizer.Recognize(new IntentText(example.Text)))));
            strange.AddRange(folds.HeldOutLabels(fold).AsParallel().AsOrdered().Select(example => Signals(recognizer.Recognize(new IntentText(example.Text)))));
        }

        // Both kinds count as much as each other, whatever their numbers.
        var weight = (double)familiar.Count / Math.Max(strange.Count, 1);
        var model = LogisticModel.Fit(
            [.. familiar.Select(signals => (signals, true, 1.0)), .. strange.Select(signals => (signals, false, weight))], Prior);
        return new RefusalModel(model, [.. familiar.Select(signals => model.Probability(signals)).Order()]);
    }

    /// <summary>How familiar the text is, 0 to 1: 0.5 where questions in and out of scope, equally frequent, look alike.</summary>
    public double InScope(Recognition recognition) => _inScope.Probability(Signals(recognition));

    /// <summary>The threshold below which <paramref name="share"/> of the held-out sentences fall: refusing what lies below refuses that share of them wrongly.</summary>
    /// <param name="share">0 to 1.</param>
    public double ThresholdAt(double share) => Quantile(_heldOut, share);

    /// <summary>The value below which <paramref name="share"/> of <paramref name="sorted"/> lie; 0 when it is empty.</summary>
    internal static double Quantile(double[] sorted, double share) =>
        sorted.Length == 0 ? 0 : sorted[Math.Min((int)(share * sorted.Length), sorted.Length - 1)];

    private static double[] Signals(Recognition recognition) => [recognition.Score, recognition.Novelty];
}
