namespace CareerBot.Core.Knowledge;

/// <summary>A Markdown document of the knowledge base, cut into sections that can be cited.</summary>
/// <param name="Slug">File name without extension; unique; lower-case letters, digits and hyphens.</param>
/// <param name="Title">Title from the front matter.</param>
/// <param name="Topics">Topic ids from the front matter.</param>
/// <param name="Updated">Day of the last change in substance, from the front matter.</param>
/// <param name="Author">Who answers for the text, from the front matter.</param>
/// <param name="Url">Where the article stands elsewhere too; null where it does not.</param>
/// <param name="Version">Content hash of the file: 12 lower-case hexadecimal digits of its SHA-256.</param>
/// <param name="Sections">All sections in the order of the document.</param>
public sealed record Article(
    string Slug,
    string Title,
    IReadOnlyList<string> Topics,
    DateOnly Updated,
    string Author,
    Uri? Url,
    string Version,
    IReadOnlyList<Section> Sections);
