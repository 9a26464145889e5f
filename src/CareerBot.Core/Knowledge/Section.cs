namespace CareerBot.Core.Knowledge;

/// <summary>A heading of an article and the text below it, up to the next heading of any level.</summary>
/// <param name="Article">Slug of the article that holds the section.</param>
/// <param name="Anchor">Stable anchor, unique in the article; <c>intro</c> for the text before the first heading.</param>
/// <param name="Heading">Heading as plain text; the article's title for <c>intro</c>.</param>
/// <param name="Level">Heading level 2 to 6; 1 for <c>intro</c>.</param>
/// <param name="Html">The text below the heading as safe HTML (raw HTML in the Markdown stands escaped).</param>
/// <param name="Passages">The passages of the section in order.</param>
public sealed record Section(
    string Article,
    string Anchor,
    string Heading,
    int Level,
    string Html,
    IReadOnlyList<Passage> Passages)
{
    /// <summary>
    /// Questions that the section answers, as people type them, from the <c>questions/</c> folder. They help to find the section; what is said is
    /// quoted from its passages. Empty where there are none.
    /// </summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>Identity across articles: <c>slug#anchor</c>.</summary>
    public string Id => $"{Article}#{Anchor}";
}
