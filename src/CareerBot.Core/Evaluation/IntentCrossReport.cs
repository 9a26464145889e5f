namespace CareerBot.Core.Evaluation;

/// <summary>How well texts were told apart by classifiers that had not seen them.</summary>
/// <param name="Texts">Number of texts.</param>
/// <param name="Accuracy">Share of them taken for their own intent, 0 to 1.</param>
/// <param name="MacroF1">Mean over the intents of the harmonic mean of precision and recall, 0 to 1.</param>
/// <param name="Intents">Each intent, in the order of the knowledge.</param>
/// <param name="Confusions">Pairs that are taken for one another, the most frequent first.</param>
public sealed record IntentCrossReport(
    int Texts, double Accuracy, double MacroF1, IReadOnlyList<IntentScore> Intents, IReadOnlyList<IntentConfusion> Confusions)
{
    private const int MostExamples = 5;

    internal static IntentCrossReport Of(IReadOnlyList<string> intents, IReadOnlyList<ClassifiedText> texts)
    {
        var scores = intents.Select(intent => IntentScore.Of(intent, texts)).Where(score => score.Texts > 0).ToList();
        var confusions = texts.Where(text => text.Intent != text.Predicted)
            .GroupBy(text => (text.Intent, text.Predicted))
            .Select(group => new IntentConfusion(group.Key.Intent, group.Key.Predicted, group.Count(), [.. group.Take(MostExamples).Select(text => text.Text)]))
            .OrderByDescending(confusion => confusion.Count)
            .ThenBy(confusion => confusion.Intent, StringComparer.Ordinal)
            .ThenBy(confusion => confusion.Predicted, StringComparer.Ordinal);
        return new IntentCrossReport(
            texts.Count,
            texts.Count == 0 ? 1 : texts.Average(text => text.Intent == text.Predicted ? 1.0 : 0),
            scores.Count == 0 ? 1 : scores.Average(score => score.F1),
            scores,
            [.. confusions]);
    }
}

/// <summary>A text of the content, its intent, and what it was taken for.</summary>
internal readonly record struct ClassifiedText(string Text, string Intent, string Predicted);

/// <summary>How one intent came out.</summary>
/// <param name="Id">The intent.</param>
/// <param name="Texts">Its texts.</param>
/// <param name="Precision">Of the texts taken for it, the share that are its own, 0 to 1.</param>
/// <param name="Recall">Of its own texts, the share taken for it, 0 to 1.</param>
public sealed record IntentScore(string Id, int Texts, double Precision, double Recall)
{
    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    internal static IntentScore Of(string id, IReadOnlyList<ClassifiedText> texts)
    {
        int own = 0, taken = 0, right = 0;
        foreach (var text in texts)
        {
            own += text.Intent == id ? 1 : 0;
            taken += text.Predicted == id ? 1 : 0;
            right += text.Intent == id && text.Predicted == id ? 1 : 0;
        }

        return new IntentScore(id, own, taken == 0 ? 0 : (double)right / taken, own == 0 ? 0 : (double)right / own);
    }
}

/// <summary>Texts of one intent that were taken for another.</summary>
/// <param name="Intent">Their intent.</param>
/// <param name="Predicted">What they were taken for.</param>
/// <param name="Count">How many.</param>
/// <param name="Examples">Some of them, at most five.</param>
public sealed record IntentConfusion(string Intent, string Predicted, int Count, IReadOnlyList<string> Examples);
