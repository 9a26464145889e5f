using CareerBot.Core.Answers;

namespace CareerBot.Server.Pages;

/// <summary>The pages citations point at.</summary>
internal static class SourcesApi
{
    /// <summary>GET /sources/{slug}?v={version}: the article; the fragment of the link, which a browser keeps to itself, marks the section.</summary>
    public static void MapSources(this WebApplication app) =>
        app.MapMethods("/sources/{slug}", [HttpMethods.Get, HttpMethods.Head], Show);

    private static HtmlPage Show(string slug, string? v, AnswerEngine engine) =>
        engine.Knowledge.FindArticle(slug) is { } article
            ? SourcePage.Of(article, isChanged: !string.IsNullOrEmpty(v) && !string.Equals(v, article.Version, StringComparison.Ordinal))
            : SourcePage.NotFound(engine.Knowledge);
}
