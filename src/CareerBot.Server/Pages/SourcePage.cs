using System.Globalization;
using System.Text;
using CareerBot.Core.Knowledge;

namespace CareerBot.Server.Pages;

/// <summary>An article as a page to read, every section at its anchor.</summary>
internal static class SourcePage
{
    private const int LowestHeading = 6;

    /// <summary>The page of <paramref name="article"/>.</summary>
    /// <param name="article">What is shown.</param>
    /// <param name="isChanged">True when the reader came for an older version; the page says so.</param>
    public static HtmlPage Of(Article article, bool isChanged)
    {
        var main = new StringBuilder();
        main.Append("<article>\n<header>\n");
        main.Append($"<h1>{HtmlPage.Encode(article.Title)}</h1>\n");
        AppendByline(main, article);
        if (isChanged)
        {
            main.Append("<p class=\"note\">This article has changed since the answer that brought you here was given.</p>\n");
        }

        main.Append("</header>\n");
        foreach (var section in article.Sections)
        {
            AppendSection(main, section);
        }

        main.Append("</article>");
        return new HtmlPage(StatusCodes.Status200OK, article.Title, main.ToString());
    }

    /// <summary>The page for a slug no article has: it offers those there are.</summary>
    public static HtmlPage NotFound(KnowledgeBase knowledge)
    {
        var main = new StringBuilder("<h1>Source not found</h1>\n<p>There is no such article, or it was removed. These can be read:</p>\n<ul>\n");
        foreach (var article in knowledge.Articles)
        {
            main.Append($"<li><a href=\"{Uri.EscapeDataString(article.Slug)}\">{HtmlPage.Encode(article.Title)}</a></li>\n");
        }

        return new HtmlPage(StatusCodes.Status404NotFound, "Source not found", main.Append("</ul>").ToString());
    }

    private static void AppendByline(StringBuilder main, Article article)
    {
        main.Append($"<p class=\"byline\">{HtmlPage.Encode(article.Author)} · updated ");
        main.Append($"<time datetime=\"{article.Updated:yyyy-MM-dd}\">{article.Updated.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</time>");
        if (article.Url is { } url)
        {
            main.Append($" · <a href=\"{HtmlPage.Encode(url.AbsoluteUri)}\" rel=\"noopener\">also published here</a>");
        }

        main.Append("</p>\n");
    }

    private static void AppendSection(StringBuilder main, Section section)
    {
        var anchor = HtmlPage.Encode(section.Anchor);
        main.Append($"<section id=\"{anchor}\">\n");

        // The text before the first heading stands under the title of the page.
        if (section.Level > 1)
        {
            var level = Math.Min(section.Level, LowestHeading);
            main.Append($"<h{level}>{HtmlPage.Encode(section.Heading)}</h{level}>\n");
        }

        // Links between articles become relative: the page may be served below a path. A quote in the text would stand escaped.
        main.Append(section.Html.Replace(" href=\"/sources/", " href=\"", StringComparison.Ordinal)).Append("</section>\n");
    }
}
