using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>Says how a dead reference to a section is mended.</summary>
internal static class SectionHint
{
    /// <summary>The anchors of the article that is meant, or the articles there are.</summary>
    public static string For(string id, KnowledgeDraft draft)
    {
        var slug = id.Split('#')[0];
        return draft.FindArticle(slug) is { } article
            ? $"The anchors of {slug} are: {string.Join(", ", article.Sections.Select(section => section.Anchor))}."
            : $"Write article#anchor; the articles are: {string.Join(", ", draft.Articles.Select(known => known.Article.Slug))}.";
    }
}
