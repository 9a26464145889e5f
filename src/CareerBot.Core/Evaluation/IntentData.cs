using CareerBot.Core.Intents;

namespace CareerBot.Core.Evaluation;

/// <summary>Labelled questions from outside, in up to three parts; an out-of-scope question has the label <see cref="OutOfScope"/>.</summary>
/// <param name="Train">What is learned from; examples out of scope are left out of it.</param>
/// <param name="Validation">What the threshold is chosen on; empty where there is no such part.</param>
/// <param name="Test">What is measured on.</param>
public sealed record IntentData(IReadOnlyList<LabeledText> Train, IReadOnlyList<LabeledText> Validation, IReadOnlyList<LabeledText> Test)
{
    /// <summary>The label of a question that belongs to no intent.</summary>
    public const string OutOfScope = "oos";
}
