using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CareerBot.Core.Knowledge.Loading;

/// <summary>Cuts an article at its headings into sections, and those into passages.</summary>
internal sealed class SectionCutter
{
    private readonly string _slug;
    private readonly FrontMatter _front;
    private readonly string _file;
    private readonly ReadingLog _log;
    private readonly HtmlRenderer _renderer;

    public SectionCutter(string slug, FrontMatter front, string file, ReadingLog log)
    {
        _slug = slug;
        _front = front;
        _file = file;
        _log = log;
        _renderer = new HtmlRenderer(TextWriter.Null);
        ArticleReader.Pipeline.Setup(_renderer);
    }

    /// <summary>All sections in the order of the document.</summary>
    public IReadOnlyList<Placed<Section>> Cut(MarkdownDocument document)
    {
        var sections = new List<Placed<Section>>();
        HeadingBlock? heading = null;
        var blocks = new List<Block>();
        foreach (var block in document)
        {
            if (block is HeadingBlock next)
            {
                Close(heading, blocks, sections);
                heading = next;
                blocks.Clear();
            }
            else if (block is not (LinkReferenceDefinitionGroup or ThematicBreakBlock))
            {
                blocks.Add(block);
            }
        }

        Close(heading, blocks, sections);
        return sections;
    }

    private void Close(HeadingBlock? heading, List<Block> blocks, List<Placed<Section>> sections)
    {
        if (heading is not null)
        {
            sections.Add(new(Section(heading, blocks), PlaceOf(heading)));
        }
        else if (blocks.Count > 0)
        {
            sections.Add(new(Section("intro", _front.Title, level: 1, blocks), PlaceOf(blocks[0])));
        }
    }

    private Section Section(HeadingBlock heading, List<Block> blocks)
    {
        if (heading.Level == 1)
        {
            _log.Report(PlaceOf(heading), "A heading of level 1 stands in the text.", "The title belongs to the front matter; begin this heading with '##'.");
        }

        var text = PassageText.Inline(heading.Inline);
        if (text.Contains("{#", StringComparison.Ordinal))
        {
            _log.Report(PlaceOf(heading), "The anchor of this heading is not understood.",
                "Write it last, as {#anchor}, with two or more lower-case letters, digits or hyphens.");
        }

        var anchor = heading.TryGetAttributes()?.Id ?? Slug(text);
        return Section(anchor, text, Math.Max(2, heading.Level), blocks);
    }

    private Section Section(string anchor, string heading, int level, List<Block> blocks)
    {
        var passages = new List<Passage>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var first = blocks[i];
            var leadIn = first is ParagraphBlock paragraph && i + 1 < blocks.Count && blocks[i + 1] is ListBlock or Table ? PassageText.Inline(paragraph.Inline) : "";
            var block = leadIn.EndsWith(':') ? blocks[++i] : first;
            var text = ReferenceEquals(block, first) ? PassageText.Of(block) : $"{leadIn}\n{PassageText.Of(block)}".TrimEnd();
            if (text.Length > 0)
            {
                var number = passages.Count + 1;
                first.GetAttributes().Id = $"{anchor}-{number}";
                passages.Add(Passage(anchor, number, block, text));
            }
        }

        return new Section(_slug, anchor, heading, level, Html(blocks), passages);
    }

    private Passage Passage(string anchor, int number, Block block, string text)
    {
        var section = $"{_slug}#{anchor}";
        var kind = block switch { ListBlock => PassageKind.List, Table => PassageKind.Table, _ => PassageKind.Paragraph };
        var sentences = kind == PassageKind.Paragraph ? Text.SentenceSplitter.Split(text) : text.Split('\n');
        return new Passage($"{section}/{number}", section, kind, text, sentences);
    }

    private string Html(List<Block> blocks)
    {
        using var html = new StringWriter();
        _renderer.Writer = html;
        foreach (var block in blocks)
        {
            _renderer.Render(block);
        }

        return html.ToString();
    }

    private Place PlaceOf(Block block) => new(_file, _front.LinesBefore + block.Line + 1);

    /// <summary>Lower-case letters and digits of the heading, parted by single hyphens.</summary>
    private static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var c in heading.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '’'))
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
