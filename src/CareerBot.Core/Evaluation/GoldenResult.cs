using CareerBot.Core.Answers;

namespace CareerBot.Core.Evaluation;

/// <summary>What came back to one golden case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Failure">What is wrong; <see cref="GoldenFailure.None"/> when the case is right.</param>
/// <param name="Kind">The kind that came back.</param>
/// <param name="Sources">Ids of the cited sections (<c>slug#anchor</c>), each once, in the order of the citations.</param>
/// <param name="Text">The text that came back.</param>
/// <param name="Confidence">Its confidence, 0 to 1.</param>
/// <param name="BestIsRight">Whether the best that was found answers the question, even where it was held back; null where nothing was looked up.</param>
public sealed record GoldenResult(
    GoldenCase Case,
    GoldenFailure Failure,
    AnswerKind Kind,
    IReadOnlyList<string> Sources,
    string Text,
    double Confidence,
    bool? BestIsRight)
{
    /// <summary>True when kind, source and words are right.</summary>
    public bool IsRight => Failure == GoldenFailure.None;
}
