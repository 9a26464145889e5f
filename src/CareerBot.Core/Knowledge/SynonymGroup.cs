namespace CareerBot.Core.Knowledge;

/// <summary>Words and phrases that mean the same to readers of this knowledge.</summary>
/// <param name="Term">The word that stands for the group in the index.</param>
/// <param name="Equal">Words or phrases replaced by <paramref name="Term"/> in questions and content alike.</param>
public sealed record SynonymGroup(string Term, IReadOnlyList<string> Equal);
