using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;
using static CareerBot.Core.Tests.Knowledge.KnowledgeFolder;

namespace CareerBot.Core.Tests.Knowledge;

public sealed class SectionQuestionsTests : IDisposable
{
    private const string QuestionsFile = "questions/degree.yaml";
    private const string AlsoInOld = "sources: [\"degree#where\"]";

    private readonly KnowledgeFolder _folder = new();

    [Fact]
    public void Load_questions_belong_to_their_section_in_the_order_of_files_and_places()
    {
        Ask("- section: degree#where\n  questions:\n    - near me\n    - ' in the evening? '\n- section: degree#pay\n  questions: [enough to live]\n");
        _folder.Write("questions/more.yaml", "- section: degree#where\n  questions: [abroad]\n");

        var knowledge = _folder.Knowledge();

        Assert.Equal(["near me", "in the evening?", "abroad"], knowledge.FindSection("degree#where")!.Questions);
        Assert.Equal(["enough to live"], knowledge.FindSection("degree#pay")!.Questions);
        Assert.Empty(knowledge.FindSection("degree#intro")!.Questions);
        Assert.Equal(["degree#intro", "degree#where", "degree#pay"], knowledge.Articles[0].Sections.Select(section => section.Id));
    }

    [Fact]
    public void Load_without_the_folder_there_are_no_questions() =>
        Assert.All(_folder.Knowledge().Articles.SelectMany(article => article.Sections), section => Assert.Empty(section.Questions));

    [Fact]
    public void Load_questions_are_part_of_the_version()
    {
        var before = _folder.Knowledge().Version;
        Ask("- section: degree#where\n  questions: [near me]\n");
        var with = _folder.Knowledge().Version;

        Assert.NotEqual(before, with);
        Assert.NotEqual(with, _folder.Replace(QuestionsFile, "near me", "near you").Knowledge().Version);
    }

    [Fact]
    public void Load_question_of_a_section_leads_to_it()
    {
        Ask("- section: degree#where\n  questions: [are there lectures in a haunted castle]\n");
        var engine = AnswerEngine.Build(_folder.Knowledge(), new AnsweringOptions());

        var answer = engine.Answer("are there lectures in a haunted castle?", ConversationState.Empty, CancellationToken.None).Answer;

        Assert.Equal("degree#where", answer.Explain().Retrieve.Candidates[0].Id);
        Assert.Equal("degree#where/1", Assert.Single(answer.Citations).PassageId);
    }

    [Theory]
    [InlineData("- section: degree#gone\n  questions: [near me]\n", 1, "'degree#gone' does not exist")]
    [InlineData("- section: degree#where\n  questions: [near me]\n- section: gone#where\n  questions: [far]\n", 3, "'gone#where' does not exist")]
    [InlineData("- section: degree\n  questions: [near me]\n", 1, "'degree' does not exist")]
    [InlineData("- section: degree#where\n  questions:\n    - near me\n    - Near me?!\n", 4, "stands twice in 'degree#where' (first at questions/degree.yaml:3)")]
    [InlineData("- section: degree#where\n  questions: [near me]\n- section: degree#where\n  questions:\n    - near me\n", 5, "stands twice in 'degree#where'")]
    [InlineData("- section: degree#where\n  questions: [near me]\n- section: degree#pay\n  questions:\n    - near me\n", 5, "under 'degree#pay' and under 'degree#where'")]
    [InlineData("- section: degree#pay\n  questions:\n    - Degree needed?\n", 3, "under 'degree#pay' and under 'degree-needed' (first at faq/degree.yaml:3)")]
    [InlineData("- section: degree#pay\n  questions:\n    - where is the degree earned\n", 3, "under 'degree#pay' and under 'degree-where'")]
    [InlineData("- section: degree#pay\n  questions:\n    - '?!'\n", 3, "no letter or digit")]
    [InlineData("- section: degree#pay\n  questions: near me\n", 2, "'questions' is not a list")]
    [InlineData("- section: degree#pay\n  questions:\n    - near: me\n", 3, "An item of 'questions' is not a text")]
    [InlineData("- questions: [near me]\n", 1, "'section' is missing")]
    [InlineData("- section: degree#pay\n", 1, "'degree#pay' has no questions")]
    [InlineData("section: degree#pay\nquestions: [near me]\n", 1, "list of entries")]
    public void Load_mistake_in_questions_is_a_problem_at_its_line(string yaml, int line, string message)
    {
        Ask(yaml);

        _folder.AssertProblem(QuestionsFile, line, message);
    }

    [Fact]
    public void Load_source_or_questions_of_a_section_without_text_of_its_own_is_a_problem()
    {
        _folder.Write(ArticleFile, _folder.Read(ArticleFile) + "\n## Gathers {#gathers}\n\n### Deeper {#deeper}\n\nText of the deeper section.\n");
        Ask("- section: degree#gathers\n  questions: [near me]\n");

        _folder.AssertProblem(QuestionsFile, 1, "'degree#gathers' has no text of its own");
    }

    [Fact]
    public void Load_unknown_section_names_the_anchors_there_are()
    {
        Ask("- section: degree#gone\n  questions: [near me]\n");

        Assert.Contains("intro, where, pay", _folder.AssertProblem(QuestionsFile, 1, "degree#gone").Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_empty_questions_folder_or_stray_file_is_a_problem()
    {
        _folder.Write("questions/.hidden", "");
        _folder.AssertProblem("questions", 1, "holds no .yaml file");

        Ask("- section: degree#where\n  questions: [near me]\n");
        _folder.Write("questions/notes.txt", "x");
        _folder.AssertProblem("questions/notes.txt", 1, "not read");
    }

    [Fact]
    public void Load_golden_case_in_the_words_of_a_section_question_is_a_problem()
    {
        Ask("- section: degree#where\n  questions:\n    - near me\n");
        _folder.Write(GoldenFile, """
            thresholds: {dev: {answered: 1, refused: 1, followUps: 0}, heldOut: {answered: 1, refused: 1, followUps: 0}}
            cases:
              - {id: a, split: dev, group: passage, question: Near me?, kind: answered}
            """);

        _folder.AssertProblem(GoldenFile, 3, "in the very words of questions/degree.yaml:3");
    }

    [Fact]
    public void Load_alsoIn_names_further_sections()
    {
        _folder.Replace(FaqFile, AlsoInOld, $"{AlsoInOld}\n  alsoIn: [\"degree#intro\", \"degree#pay\"]");

        var knowledge = _folder.Knowledge();

        Assert.Equal(["degree#intro", "degree#pay"], knowledge.FindEntry("degree-where")!.AlsoIn);
        Assert.Equal(["degree#where"], knowledge.FindEntry("degree-where")!.Sources);
        Assert.Empty(knowledge.FindEntry("degree-pay")!.AlsoIn);
    }

    [Theory]
    [InlineData("[\"degree#gone\"]", "'degree#gone' does not exist")]
    [InlineData("[\"degree#pay\", gone]", "'gone' does not exist")]
    [InlineData("degree#pay", "'alsoIn' is not a list")]
    public void Load_mistake_in_alsoIn_is_a_problem_at_its_line(string alsoIn, string message)
    {
        _folder.Replace(FaqFile, AlsoInOld, $"{AlsoInOld}\n  alsoIn: {alsoIn}");

        _folder.AssertProblem(FaqFile, 16, message);
    }

    private void Ask(string yaml) => _folder.Write(QuestionsFile, yaml);

    public void Dispose() => _folder.Dispose();
}
