namespace CareerBot.Core.Answers;

/// <summary>What the user asks: the words typed, and what the conversation adds to them.</summary>
/// <param name="Text">Normalised words, parted by blanks; empty when there are none.</param>
/// <param name="Terms">The words that carry meaning, each stem once.</param>
/// <param name="Corrections">Words that were corrected: as typed, to the known word.</param>
/// <param name="FollowUp">True when the conversation completed the question.</param>
internal sealed record Question(
    string Text,
    IReadOnlyList<QuestionTerm> Terms,
    IReadOnlyDictionary<string, string> Corrections,
    bool FollowUp);
