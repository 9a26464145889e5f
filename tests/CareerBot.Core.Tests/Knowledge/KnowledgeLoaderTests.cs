using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Tests.Knowledge;

public sealed class KnowledgeLoaderTests : IDisposable
{
    private readonly KnowledgeFolder _folder = new();

    [Fact]
    public void Load_valid_folder_gives_every_part_by_id()
    {
        var knowledge = _folder.Knowledge();

        Assert.Equal("The degree", knowledge.FindArticle("degree")?.Title);
        Assert.Equal(new DateOnly(2026, 11, 22), knowledge.FindArticle("degree")?.Updated);
        Assert.Equal("Where it is earned", knowledge.FindSection("degree#where")?.Heading);
        Assert.Equal(["degree-needed", "degree-where", "degree-pay"], knowledge.Faq.Select(entry => entry.Id));
        Assert.Equal("Hello!", knowledge.FindIntent("greeting")?.Reply);
        Assert.Equal(IntentRoute.Person, knowledge.FindIntent("person")?.Route);
        Assert.Equal(["pay", "wage"], knowledge.Synonyms[0].Equal);
    }

    [Fact]
    public void Load_missing_folder_is_a_problem()
    {
        var outcome = KnowledgeLoader.Load(Path.Combine(_folder.Path, "nowhere"));

        Assert.Null(outcome.Knowledge);
        Assert.Contains("no such folder", Assert.Single(outcome.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("articles", "articles")]
    [InlineData("faq", "faq")]
    [InlineData("intents.yaml", "intents.yaml")]
    [InlineData("synonyms.yaml", "synonyms.yaml")]
    public void Load_missing_part_is_the_only_problem(string part, string file)
    {
        _folder.Delete(part);

        _folder.AssertProblem(file, 1, "is missing");
    }

    [Fact]
    public void Load_folder_without_files_is_a_problem()
    {
        _folder.Delete(KnowledgeFolder.FaqFile);

        _folder.AssertProblem("faq", 1, "holds no .yaml file");
    }

    [Fact]
    public void Load_stray_file_is_a_problem()
    {
        _folder.Write("faq/more.yml", "- id: x");

        _folder.AssertProblem("faq/more.yml", 1, "not read");
    }

    [Theory]
    [InlineData(KnowledgeFolder.ArticleFile)]
    [InlineData(KnowledgeFolder.FaqFile)]
    [InlineData(KnowledgeFolder.IntentsFile)]
    [InlineData(KnowledgeFolder.SynonymsFile)]
    public void Load_empty_file_is_a_problem(string file)
    {
        _folder.Write(file, " \n\n");

        _folder.AssertProblem(file, 1, "empty");
    }

    [Fact]
    public void Load_file_of_comments_is_a_problem()
    {
        _folder.Write(KnowledgeFolder.SynonymsFile, "# nothing yet\n");

        _folder.AssertProblem(KnowledgeFolder.SynonymsFile, 1, "nothing here");
    }

    [Theory]
    [InlineData(KnowledgeFolder.ArticleFile)]
    [InlineData(KnowledgeFolder.FaqFile)]
    public void Load_byte_order_mark_and_crlf_change_neither_content_nor_version(string file)
    {
        var before = _folder.Knowledge();
        _folder.Write(file, [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(_folder.Read(file).Replace("\n", "\r\n", StringComparison.Ordinal))]);

        var after = _folder.Knowledge();

        Assert.Equal(before.Version, after.Version);
        Assert.Equal(before.Articles[0].Version, after.Articles[0].Version);
        Assert.Equal(before.Articles[0].Sections.Select(section => section.Html), after.Articles[0].Sections.Select(section => section.Html));
        Assert.Equal(before.Faq.Select(entry => entry.Answer), after.Faq.Select(entry => entry.Answer));
    }

    [Fact]
    public void Load_bytes_that_are_not_utf8_are_a_problem_at_their_line()
    {
        _folder.Write(KnowledgeFolder.SynonymsFile, [.. "- term: a\n  equal: [caf"u8, 0xE9, .. "]\n"u8]);

        _folder.AssertProblem(KnowledgeFolder.SynonymsFile, 2, "not UTF-8");
    }

    [Fact]
    public void Load_zero_byte_does_not_hide_what_follows()
    {
        _folder.Append(KnowledgeFolder.SynonymsFile, "\0- term: hidden\n");

        _folder.AssertProblem(KnowledgeFolder.SynonymsFile, 5, "U+0000");
    }

    [Fact]
    public void Load_file_over_4_MiB_is_a_problem()
    {
        _folder.Write(KnowledgeFolder.SynonymsFile, new string('#', (4 * 1024 * 1024) + 1));

        _folder.AssertProblem(KnowledgeFolder.SynonymsFile, 1, "larger than 4 MiB");
    }

    [Fact]
    public void Load_unreadable_file_is_a_problem()
    {
        _folder.Delete(KnowledgeFolder.SynonymsFile);
        Directory.CreateDirectory(Path.Combine(_folder.Path, KnowledgeFolder.SynonymsFile));

        _folder.AssertProblem(KnowledgeFolder.SynonymsFile, 1, "missing");
    }

    [Fact]
    public void Load_alias_bomb_is_a_problem()
    {
        _folder.Write(KnowledgeFolder.SynonymsFile, "- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]\n");

        _folder.AssertProblem(KnowledgeFolder.SynonymsFile, 1, "anchors and aliases");
    }

    [Theory]
    [InlineData("- term: *a\n  equal: [b]\n", "anchors and aliases")]
    [InlineData("- term: !!int 5\n  equal: [b]\n", "tags")]
    [InlineData("- term: a\n  equal: [[[[[[[[[[b]]]]]]]]]]\n", "nested deeper")]
    [InlineData("- term: a\n equal: [b]\n", "not valid YAML")]
    [InlineData("- term: \"a\n", "not valid YAML")]
    [InlineData("- term: a\n  equal: [b, c\n- term: d\n  equal: [e]\n", "not closed")]
    [InlineData("- term: a\n  equal: [b\n", "not valid YAML")]
    [InlineData("- {[a]: b}\n", "where a key belongs")]
    [InlineData("- term: a\n  equal: [b]\n---\n- term: c\n  equal: [d]\n", "second YAML document")]
    [InlineData("term: a\n", "list of entries")]
    [InlineData("- just text\n", "entry with keys")]
    [InlineData("- term: a\n  term: b\n  equal: [c]\n", "stands twice")]
    [InlineData("- equal: [b]\n", "'term' is missing")]
    [InlineData("- term:\n  equal: [b]\n", "'term' is missing")]
    [InlineData("- term: [a]\n  equal: [b]\n", "'term' is not a text")]
    [InlineData("- term: a\n  equal: b\n", "'equal' is not a list")]
    [InlineData("- term: a\n  equal: [b, {c: d}]\n", "An item of 'equal' is not a text")]
    [InlineData("- term: a\n  equal:\n    - b\n    -\n", "An item of 'equal' is empty")]
    [InlineData("- term: a\n  equal: [b]\n  equals: [c]\n", "'equals' is unknown")]
    public void Load_yaml_that_is_not_as_it_should_be_is_a_problem(string yaml, string message)
    {
        _folder.Write(KnowledgeFolder.SynonymsFile, yaml);

        var problems = _folder.Load().Problems;

        var problem = Assert.Single(problems);
        Assert.Equal(KnowledgeFolder.SynonymsFile, problem.File);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_deeply_nested_flow_yaml_ends_soon_with_a_problem()
    {
        _folder.Write(KnowledgeFolder.SynonymsFile, new string('[', 1_000_000));

        _folder.AssertProblem(KnowledgeFolder.SynonymsFile, 1, "nested deeper");
    }

    [Fact]
    public void Load_unknown_key_names_line_and_known_keys()
    {
        _folder.Replace(KnowledgeFolder.FaqFile, "  answer: At a", "  anwser: x\n  answer: At a");

        var problem = _folder.AssertProblem(KnowledgeFolder.FaqFile, 14, "'anwser' is unknown");
        Assert.Contains("alternates", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_unknown_key_does_not_hide_other_mistakes()
    {
        _folder.Replace(KnowledgeFolder.FaqFile, "  answer: At a", "  anwser: x\n  answer: At a").Replace(KnowledgeFolder.FaqFile, "[\"degree#pay\"]", "[\"degree#gone\"]");

        Assert.Equal(2, _folder.Load().Problems.Count);
    }

    [Fact]
    public void Load_several_problems_come_by_file_and_line()
    {
        _folder.Replace(KnowledgeFolder.FaqFile, "[degree-needed, degree-where]", "[nothing, degree-where]")
            .Replace(KnowledgeFolder.FaqFile, "[degree-where, degree-pay]", "[nothing, degree-pay]")
            .Replace(KnowledgeFolder.ArticleFile, "degree.md#where", "degree.md#gone");

        Assert.Equal(["articles/degree.md:16", "faq/degree.yaml:7", "faq/degree.yaml:24"],
            _folder.Load().Problems.Select(problem => $"{problem.File}:{problem.Line}"));
    }

    [Theory]
    [InlineData(KnowledgeFolder.ArticleFile, "two years.", "two  years.")]
    [InlineData(KnowledgeFolder.FaqFile, "which college", "what college")]
    [InlineData(KnowledgeFolder.IntentsFile, "All about it.", "All of it.")]
    [InlineData(KnowledgeFolder.SynonymsFile, "wage]", "wages]")]
    public void Load_any_change_makes_another_version(string file, string old, string text)
    {
        var before = _folder.Knowledge();

        var after = _folder.Replace(file, old, text).Knowledge();

        Assert.Matches("^[0-9a-f]{12}$", after.Version);
        Assert.NotEqual(before.Version, after.Version);
        Assert.Equal(file != KnowledgeFolder.ArticleFile, before.Articles[0].Version == after.Articles[0].Version);
    }

    [Fact]
    public void Load_renamed_file_makes_another_version()
    {
        var before = _folder.Knowledge().Version;
        _folder.Write("faq/other.yaml", _folder.Read(KnowledgeFolder.FaqFile));
        _folder.Delete(KnowledgeFolder.FaqFile);

        Assert.NotEqual(before, _folder.Knowledge().Version);
    }

    [Fact]
    public void Load_golden_set_is_no_part_of_the_version()
    {
        var before = _folder.Knowledge().Version;
        _folder.Write(KnowledgeFolder.GoldenFile, """
            thresholds: {dev: {answered: 1, refused: 1, followUps: 0}, heldOut: {answered: 1, refused: 1, followUps: 0}}
            cases:
              - {id: a, split: dev, group: faq, question: must I study, kind: answered}
            """);

        Assert.Equal(before, _folder.Knowledge().Version);
    }

    [Fact]
    public void Load_unknown_route_is_a_problem()
    {
        _folder.Replace(KnowledgeFolder.IntentsFile, "route: person", "route: human");

        var problem = _folder.AssertProblem(KnowledgeFolder.IntentsFile, 65, "'human' is unknown");
        Assert.Contains("outOfScope", problem.Remedy, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
