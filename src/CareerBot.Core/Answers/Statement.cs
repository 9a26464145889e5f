using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>A piece of an answer and what supports it.</summary>
/// <param name="Text">What is said, without its marker.</param>
/// <param name="Source">The passage that says it.</param>
/// <param name="Quote">The supporting words, a substring of the passage's text.</param>
/// <param name="IsListItem">True for an item of a list or a row of a table, which gets a line of its own.</param>
internal sealed record Statement(string Text, Passage Source, string Quote, bool IsListItem = false);
