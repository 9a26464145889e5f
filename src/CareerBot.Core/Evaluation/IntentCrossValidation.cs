using CareerBot.Core.Answers;
using CareerBot.Core.Intents;

namespace CareerBot.Core.Evaluation;

/// <summary>
/// How well the examples and wordings tell the intents apart: each is classified by a classifier that has not seen it, in five folds that take every fifth
/// text of each intent away.
/// </summary>
public static class IntentCrossValidation
{
    private const int Folds = 5;

    /// <summary>Trains and asks fold by fold.</summary>
    /// <param name="engine">The engine whose content is looked at.</param>
    /// <param name="classifiers">The engine of the classifiers.</param>
    /// <param name="progress">Told the share of the folds that is done, 0 to 1.</param>
    /// <param name="cancellationToken">Ends the run between two folds.</param>
    public static IntentCrossReport Run(
        AnswerEngine engine, IIntentClassifierFactory classifiers, Action<double>? progress, CancellationToken cancellationToken)
    {
        var texts = Texts(engine);
        var folds = FoldsOf(texts);
        var predicted = new string[texts.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var training = Enumerable.Range(0, texts.Count).Where(i => folds[i] != fold).Select(i => texts[i].Normalized).ToList();
            if (training.Count > 0)
            {
                var classifier = classifiers.Train(training);
                Parallel.For(0, texts.Count, i =>
                {
                    if (folds[i] == fold)
                    {
                        predicted[i] = classifier.Labels[classifier.Classify(new IntentText(texts[i].Normalized.Text)).Best];
                    }
                });
            }

            progress?.Invoke((fold + 1.0) / Folds);
        }

        return IntentCrossReport.Of(
            [.. engine.Knowledge.Intents.Select(intent => intent.Id)],
            [.. texts.Select((text, i) => new ClassifiedText(text.AsWritten, text.Normalized.Label, predicted[i] ?? text.Normalized.Label))]);
    }

    // What the first of the classifiers learns from: wordings with the topic of their target, examples with their intent.
    private static List<(string AsWritten, LabeledText Normalized)> Texts(AnswerEngine engine)
    {
        (string, LabeledText) Read(string text, string label) => (text, new LabeledText(engine.Parts.Reader.Read(text).Text, label));
        var intents = engine.Knowledge.Intents;
        return
        [
            .. engine.Parts.Wordings.Targets.SelectMany(target => target.Wordings.Select(wording => Read(wording, intents[target.Topics[0]].Id))),
            .. intents.SelectMany(intent => intent.Examples.Select(example => Read(example, intent.Id))),
        ];
    }

    private static int[] FoldsOf(List<(string AsWritten, LabeledText Normalized)> texts)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. texts.Select(text => (seen[text.Normalized.Label] = seen.GetValueOrDefault(text.Normalized.Label) + 1) % Folds)];
    }
}
