using CareerBot.BotFramework.Turns;
using Markdig;

namespace CareerBot.BotFramework.Tests.Turns;

public sealed class MarkdownTextTests
{
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseTaskLists().Build();

    [Theory]
    [InlineData("An MLT earns $57,380 (2022) [1].")]
    [InlineData("Use *stars*, _lines_, `ticks`, ~~strikes~~ and back\\slashes")]
    [InlineData("# no heading")]
    [InlineData("+ no item")]
    [InlineData("1. no item")]
    [InlineData("12) no item")]
    [InlineData("--- no rule")]
    [InlineData("> no quote")]
    [InlineData("[no](http://link.example) and ![no](http://image.example)")]
    [InlineData("[1](http://link.example)")]
    [InlineData("[1]: http://definition.example")]
    [InlineData("<b>no html</b> <script>alert(1)</script>")]
    [InlineData("<http://auto.example>")]
    [InlineData("5.5 % growth")]
    public void Paragraphs_of_any_line_reads_as_it_stands(string line)
    {
        var markdown = MarkdownText.Paragraphs(line);

        Assert.Equal($"<p>{System.Net.WebUtility.HtmlEncode(line)}</p>", Html(markdown).Replace("&#39;", "'"));
    }

    [Fact]
    public void Paragraphs_keeps_paragraphs_list_items_and_markers()
    {
        var markdown = MarkdownText.Paragraphs("First [1].\n\nTwo things:\n- one [2]\n- two\n\nLast.");

        Assert.Equal("First [1].\n\nTwo things:\n- one [2]\n- two\n\nLast.", markdown);
    }

    [Fact]
    public void Paragraphs_underline_makes_no_heading_and_indentation_no_code() =>
        Assert.Equal("<p>Title\n===\n---\ncode</p>", Html(MarkdownText.Paragraphs("Title\n===\n---\n    code")));

    [Fact]
    public void Paragraphs_of_blank_text_is_empty() => Assert.Equal("", MarkdownText.Paragraphs(" \n \n"));

    [Fact]
    public void Line_stays_one_line_inside_a_link()
    {
        var markdown = $"[{MarkdownText.Line("A ] bracket\n[2] and\r\n# `more` \\")}](http://x.example)";

        Assert.Equal("<p><a href=\"http://x.example\">A ] bracket [2] and # `more` \\</a></p>", Html(markdown));
    }

    private static string Html(string markdown) => Markdown.ToHtml(markdown, Everything).Trim();
}
