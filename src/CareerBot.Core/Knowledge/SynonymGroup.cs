namespace CareerBot.Core.Knowledge;

/// <summary>Words and phrases that mean the same to readers of this knowledge.</summary>
/// <param name="Term">The word or words that stand for the group in the index.</param>
/// <param name="Equal">Words or phrases replaced by <paramref name="Term"/> in questions and content alike.</param>
/// <param name="Family">
/// Name shared by groups that are alternatives to each other, so that "what about an MLS?" takes the place of the MLT in the question before;
/// null for a group that has none.
/// </param>
public sealed record SynonymGroup(string Term, IReadOnlyList<string> Equal, string? Family = null);
