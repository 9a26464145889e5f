using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Tests.Knowledge;

public sealed class ArticleTests : IDisposable
{
    private readonly KnowledgeFolder _folder = new();

    [Fact]
    public void Sections_start_at_headings_and_before_the_first()
    {
        var sections = _folder.Knowledge().Articles[0].Sections;

        Assert.Equal([("degree#intro", 1, "The degree"), ("degree#where", 2, "Where it is earned"), ("degree#pay", 2, "What it costs and brings")],
            sections.Select(section => (section.Id, section.Level, section.Heading)));
    }

    [Fact]
    public void Heading_without_anchor_gets_a_slug()
    {
        var section = Section("### What's *next*: 2 steps?\n\nText.", "what-s-next-2-steps", "whats-next-2-steps");

        Assert.Equal(3, section.Level);
        Assert.Equal("What's next: 2 steps?", section.Heading);
    }

    [Fact]
    public void Paragraph_is_plain_text_cut_into_sentences()
    {
        var passage = Section("## A {#aa}\n\nDr. *Who* lives in\nthe [U.S.](https://example.org) &amp; `codes`. He earns $57,380.5 a year.").Passages[0];

        Assert.Equal("degree#aa/1", passage.Id);
        Assert.Equal(PassageKind.Paragraph, passage.Kind);
        Assert.Equal("Dr. Who lives in the U.S. & codes. He earns $57,380.5 a year.", passage.Text);
        Assert.Equal(["Dr. Who lives in the U.S. & codes.", "He earns $57,380.5 a year."], passage.Sentences);
    }

    [Fact]
    public void List_is_one_passage_with_its_lead_in()
    {
        var section = Section("## A {#aa}\n\nFirst.\n\nTwo steps:\n\n- **Study** hard. Really.\n  1. Inner\n- Pass\n  the exam\n\nLast.");

        Assert.Equal([PassageKind.Paragraph, PassageKind.List, PassageKind.Paragraph], section.Passages.Select(passage => passage.Kind));
        Assert.Equal(["Two steps:", "Study hard. Really.", "Inner", "Pass the exam"], section.Passages[1].Sentences);
        Assert.Equal("Two steps:\nStudy hard. Really.\nInner\nPass the exam", section.Passages[1].Text);
        Assert.Equal("degree#aa/3", section.Passages[2].Id);
    }

    [Fact]
    public void Paragraph_without_colon_is_no_lead_in()
    {
        var section = Section("## A {#aa}\n\nTwo steps.\n\n- Study");

        Assert.Equal(["Two steps.", "Study"], section.Passages.Select(passage => passage.Text));
    }

    [Fact]
    public void Table_has_a_line_a_row_that_names_the_columns()
    {
        var passage = Assert.Single(Section("## A {#aa}\n\nCompared:\n\n| | MLT | MT/MLS |\n|---|:-:|---|\n| Education | associate's degree | bachelor's degree |\n| Lead | | yes |").Passages);

        Assert.Equal(PassageKind.Table, passage.Kind);
        Assert.Equal(["Compared:", "Education – MLT: associate's degree; MT/MLS: bachelor's degree", "Lead – MT/MLS: yes"], passage.Sentences);
    }

    [Fact]
    public void Html_marks_every_passage_by_its_id()
    {
        var html = Section("## A {#aa}\n\nOne.\n\nTwo:\n\n- x\n\n| c |\n|---|\n| d |").Html;

        Assert.Contains("<p id=\"aa-1\">One.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p id=\"aa-2\">Two:</p>", html, StringComparison.Ordinal);
        Assert.Contains("<table id=\"aa-3\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<h2", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_escapes_raw_html()
    {
        var html = Section("## A {#aa}\n\n<script>alert(1)</script> <img src=x onerror=y>\n\n<div onclick=x>\n").Html;

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<div", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text. {onclick=alert(1)}")]
    [InlineData("*Text*{style=color:red .big #other}")]
    [InlineData("| a |\n|:-:|\n| b |")]
    public void Html_has_no_attribute_from_the_markdown(string markdown)
    {
        var html = Section($"## A {{#aa}}\n\n{markdown}").Html;

        Assert.DoesNotContain("onclick", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class", html, StringComparison.Ordinal);
        Assert.DoesNotContain("other", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](degree.md#where)", "<a href=\"/sources/degree#where\">x</a>")]
    [InlineData("[x](degree.md)", "<a href=\"/sources/degree\">x</a>")]
    [InlineData("[x](#where)", "<a href=\"/sources/degree#where\">x</a>")]
    [InlineData("[x](https://example.org/a?b=c)", "<a href=\"https://example.org/a?b=c\" rel=\"noopener noreferrer\">x</a>")]
    [InlineData("[x][1]\n\n[1]: http://example.org", "<a href=\"http://example.org\" rel=\"noopener noreferrer\">x</a>")]
    [InlineData("<https://example.org>", "<a href=\"https://example.org\" rel=\"noopener noreferrer\">https://example.org</a>")]
    [InlineData("<javascript:alert(1)>", "<p id=\"aa-1\">javascript:alert(1)</p>")]
    public void Html_links_lead_to_articles_or_the_web(string markdown, string html) =>
        Assert.Contains(html, Section($"## A {{#aa}}\n\n{markdown}").Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("[x](javascript:alert)")]
    [InlineData("[x](data:text/html,y)")]
    [InlineData("[x](mailto:a@example.org)")]
    [InlineData("[x](//example.org)")]
    [InlineData("[x](../faq/degree.yaml)")]
    [InlineData("[x]()")]
    [InlineData("![x](https://example.org/a.png)")]
    public void Other_links_and_images_are_problems(string markdown)
    {
        _folder.Append(KnowledgeFolder.ArticleFile, $"## A {{#aa}}\n\n{markdown}\n");

        Assert.Equal($"{KnowledgeFolder.ArticleFile}:19", Assert.Single(_folder.Load().Problems) is var problem ? $"{problem.File}:{problem.Line}" : "");
    }

    [Theory]
    [InlineData("---\n", "", 1, "front matter is missing")]
    [InlineData("title: The degree\n", "", 2, "'title' is missing")]
    [InlineData("topics: [degree]\n", "", 1, "no topic")]
    [InlineData("topics: [degree]", "topics: degree", 3, "not a list")]
    [InlineData("2026-11-22", "22 November 2026", 4, "not a day")]
    [InlineData("updated: 2026-11-22\n", "", 2, "'updated' is missing")]
    [InlineData("author: Beacon Hill Career Training\n", "", 2, "'author' is missing")]
    [InlineData("author:", "url: javascript:x\nauthor:", 5, "not a web address")]
    [InlineData("author:", "mood: good\nauthor:", 5, "'mood' is unknown")]
    [InlineData("title: The degree", "title: a: b", 2, "not valid YAML")]
    [InlineData("## Where it is earned {#where}", "# Where it is earned {#where}", 10, "level 1")]
    public void Front_matter_and_headings_that_are_wrong_are_problems(string old, string text, int line, string message)
    {
        _folder.Replace(KnowledgeFolder.ArticleFile, old, text);

        var problem = Assert.Single(_folder.Load().Problems);
        Assert.Equal($"{KnowledgeFolder.ArticleFile}:{line}", $"{problem.File}:{problem.Line}");
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Anchor_that_is_not_understood_is_a_problem()
    {
        _folder.Append(KnowledgeFolder.ArticleFile, "## A {#a}\n\nText.\n");

        _folder.AssertProblem(KnowledgeFolder.ArticleFile, 17, "anchor");
    }

    [Fact]
    public void Url_of_the_front_matter_is_kept()
    {
        _folder.Replace(KnowledgeFolder.ArticleFile, "author:", "url: https://example.org/degree\nauthor:");

        Assert.Equal(new Uri("https://example.org/degree"), _folder.Knowledge().Articles[0].Url);
    }

    [Fact]
    public void Markdown_nested_without_end_is_a_problem()
    {
        _folder.Append(KnowledgeFolder.ArticleFile, new string('>', 20_000) + " deep\n");

        _folder.AssertProblem(KnowledgeFolder.ArticleFile, 7, "nested too deeply");
    }

    private Section Section(string markdown, params string[] anchors)
    {
        _folder.Append(KnowledgeFolder.ArticleFile, markdown + "\n");
        var section = _folder.Knowledge().Articles[0].Sections[^1];
        Assert.True(anchors.Length == 0 || anchors.Contains(section.Anchor), section.Anchor);
        return section;
    }

    public void Dispose() => _folder.Dispose();
}
