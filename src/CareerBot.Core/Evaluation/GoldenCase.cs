using CareerBot.Core.Answers;

namespace CareerBot.Core.Evaluation;

/// <summary>A question with what must come back.</summary>
/// <param name="Id">Unique.</param>
/// <param name="Split">The half it belongs to.</param>
/// <param name="Group">What it tests.</param>
/// <param name="Turns">What is asked, in one conversation; the last is judged. At least one; an empty text is a legal question here.</param>
/// <param name="Kinds">The kinds that are right; at least one.</param>
/// <param name="Sources">Section ids; an answer must cite a passage of at least one of them. Empty: any.</param>
/// <param name="Words">Each must stand in the text of an answer, whatever its case; alternatives are parted by <c>|</c>.</param>
public sealed record GoldenCase(
    string Id,
    GoldenSplit Split,
    GoldenGroup Group,
    IReadOnlyList<string> Turns,
    IReadOnlyList<AnswerKind> Kinds,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Words)
{
    /// <summary>The question that is judged.</summary>
    public string Question => Turns[^1];

    /// <summary>True when only an answer from the knowledge is right.</summary>
    public bool ExpectsAnswer => Kinds is [AnswerKind.Answered];
}
