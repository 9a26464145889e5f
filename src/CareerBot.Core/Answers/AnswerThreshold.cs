using CareerBot.Core.Intents;

namespace CareerBot.Core.Answers;

/// <summary>The confidence from which on the engine answers, and what the content itself says of it.</summary>
/// <param name="Value">0 to 1.</param>
/// <param name="IsPinned">True when it was configured; else it is the highest at which at most <see cref="MostFalseRefusals"/> of the held-out wordings are refused wrongly.</param>
/// <param name="Wordings">Number of held-out wordings for which the right target was found.</param>
/// <param name="FalseRefusals">Share of them that is refused all the same, 0 to 1.</param>
/// <param name="OutOfScope">Number of held-out questions that have no answer here.</param>
/// <param name="OutOfScopeRefused">Share of them that is refused, 0 to 1.</param>
public sealed record AnswerThreshold(double Value, bool IsPinned, int Wordings, double FalseRefusals, int OutOfScope, double OutOfScopeRefused)
{
    /// <summary>The rule: of the held-out wordings whose right target was found, at most this share may be refused.</summary>
    public const double MostFalseRefusals = 0.03;

    // Where the content is too small for a rule of a few in a hundred.
    private const double OfSmallContent = 0.2;
    private const int SmallContent = 100;

    /// <summary>Takes the configured threshold, or else chooses one by the rule.</summary>
    internal static AnswerThreshold Choose(IReadOnlyList<HeldOutAnswer> heldOut, double? pinned)
    {
        double[] right = [.. heldOut.Where(one => one.IsRight).Select(one => one.Confidence).Order()];
        double[] outOfScope = [.. heldOut.Where(one => !one.HasAnswer).Select(one => one.Confidence)];
        var value = pinned ?? (right.Length < SmallContent ? OfSmallContent : RefusalModel.Quantile(right, MostFalseRefusals));
        return new AnswerThreshold(
            value, pinned is not null, right.Length, Below(right, value), outOfScope.Length, Below(outOfScope, value));
    }

    private static double Below(double[] confidences, double value) =>
        confidences.Length == 0 ? 0 : (double)confidences.Count(confidence => confidence < value) / confidences.Length;
}

/// <summary>What came to a wording or example that was asked as if it had not been written.</summary>
/// <param name="Confidence">Confidence of the best candidate, 0 to 1.</param>
/// <param name="HasAnswer">False for a question that nothing here answers.</param>
/// <param name="IsRight">True when the best candidate was a right one.</param>
internal readonly record struct HeldOutAnswer(float Confidence, bool HasAnswer, bool IsRight);
