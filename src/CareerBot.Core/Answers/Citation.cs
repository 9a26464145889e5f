namespace CareerBot.Core.Answers;

/// <summary>Where a statement comes from. Built from a stored passage, never from text of a model or a user.</summary>
/// <param name="Number">The n of the marker [n], counted from 1.</param>
/// <param name="Title">Title of the article.</param>
/// <param name="Section">Heading of the section.</param>
/// <param name="Url">Absolute URL of the article's page at the exact section.</param>
/// <param name="Quote">The supporting words, a substring of the passage's text.</param>
/// <param name="PassageId"><c>slug#anchor/n</c>.</param>
/// <param name="Version">Content hash of the article that was quoted.</param>
public sealed record Citation(int Number, string Title, string Section, Uri Url, string Quote, string PassageId, string Version);
