namespace CareerBot.Core.Answers;

/// <summary>What the engine says to a question.</summary>
/// <param name="Kind">What came back.</param>
/// <param name="Text">
/// Plain text with markers such as [1]; paragraphs are parted by a blank line and list items start with "- ". Holds no word that only the user wrote.
/// </param>
/// <param name="Confidence">Calibrated probability that the answer is right, 0 to 1; of an answer that was held back, that it would have been; 1 where nothing was looked up.</param>
/// <param name="Intent">Id of the intent the question was taken for; null where none was looked for.</param>
/// <param name="Citations">The citations whose markers stand in <paramref name="Text"/>, in order; empty unless <see cref="AnswerKind.Answered"/>.</param>
/// <param name="Suggestions">Questions to ask next, at most three; asking one again gives an answer.</param>
/// <param name="Explain">Tells why it came out so; the work is done only when it is asked for.</param>
public sealed record Answer(
    AnswerKind Kind,
    string Text,
    double Confidence,
    string? Intent,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<string> Suggestions,
    Func<AnswerExplanation> Explain)
{
    /// <summary>What was done to the question before it was looked up, to be shown above the text: <c>Showing results for certification.</c> Null where nothing was.</summary>
    public string? Notice { get; init; }
}
