using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CareerBot.Core.Knowledge.Loading;

/// <summary>Reads one article: front matter, then Markdown cut into sections and passages.</summary>
internal static class ArticleReader
{
    /// <summary>Pipe tables and <c>{#anchor}</c>; HTML in the Markdown stays text.</summary>
    internal static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseGenericAttributes().UsePreciseSourceLocation().Build();

    /// <summary>The article, or null after a problem that leaves nothing to check.</summary>
    public static ArticleDraft? Read(SourceFile file, ReadingLog log)
    {
        if (FrontMatter.Read(file, log) is not { } front || Parse(front, file.Name, log) is not { } document)
        {
            return null;
        }

        var slug = Path.GetFileNameWithoutExtension(file.Name);
        DropAttributes(document);
        var links = new LinkRewriter(slug, file.Name, front.LinesBefore, log).Rewrite(document);
        var sections = new SectionCutter(slug, front, file.Name, log).Cut(document);
        var article = new Article(
            slug, front.Title, [.. front.Topics.Select(topic => topic.Value)], front.Updated, front.Author, front.Url, file.Version,
            [.. sections.Select(section => section.Value)]);
        return new ArticleDraft(article, new Place(file.Name, 1), front.Topics, sections, links);
    }

    private static MarkdownDocument? Parse(FrontMatter front, string file, ReadingLog log)
    {
        try
        {
            return Markdown.Parse(front.Body, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that quotes, lists or emphasis are nested beyond its limit.
            log.Lose(new Place(file, front.LinesBefore + 1), "The Markdown is nested too deeply.", "Write it with fewer levels of lists and quotes.");
            return null;
        }
    }

    /// <summary>
    /// Generic attributes could put <c>onclick</c> or <c>style</c> on any element; only a heading's id is wanted.
    /// Column alignment goes too, since it is written as an inline style.
    /// </summary>
    private static void DropAttributes(MarkdownDocument document)
    {
        foreach (var node in document.Descendants())
        {
            if (node.TryGetAttributes() is { } attributes)
            {
                attributes.Id = node is HeadingBlock ? attributes.Id : null;
                attributes.Classes = null;
                attributes.Properties = null;
            }

            if (node is Markdig.Extensions.Tables.Table table)
            {
                table.ColumnDefinitions.ForEach(column => column.Alignment = null);
            }
        }
    }
}
