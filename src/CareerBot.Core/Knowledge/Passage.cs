namespace CareerBot.Core.Knowledge;

/// <summary>The smallest part of an article that is indexed and cited: a paragraph, a whole list or a whole table.</summary>
/// <param name="Id"><c>slug#anchor/n</c>, n counted from 1 within the section.</param>
/// <param name="SectionId"><c>slug#anchor</c> of the section that holds the passage.</param>
/// <param name="Kind">What stands in the Markdown.</param>
/// <param name="Text">
/// Plain text without Markdown. A list has its lead-in and each item on a line of its own; a table has one line a row that names the columns
/// (<c>Education – MLT: associate's degree; MT/MLS: bachelor's degree</c>).
/// </param>
/// <param name="Sentences">The units a quote is made of, in order; each is a substring of <paramref name="Text"/>: sentences of a paragraph,
/// or the lines of a list or table.</param>
public sealed record Passage(string Id, string SectionId, PassageKind Kind, string Text, IReadOnlyList<string> Sentences);
