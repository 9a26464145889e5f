using static CareerBot.Core.Tests.Knowledge.KnowledgeFolder;

namespace CareerBot.Core.Tests.Knowledge.Checks;

/// <summary>Every rule refuses what breaks it; that all of them accept the unbroken folder is the loader's test.</summary>
public sealed class KnowledgeChecksTests : IDisposable
{
    private readonly KnowledgeFolder _folder = new();

    [Theory]
    // Ids
    [InlineData(IntentsFile, "id: person", "id: greeting", 62, "stands twice")]
    [InlineData(IntentsFile, "id: person", "id: Person", 62, "not a good id")]
    [InlineData(IntentsFile, "id: person", "id: per--son", 62, "not a good id")]
    [InlineData(ArticleFile, "\n## What it costs", "\n## Again {#Again}\n\nText.\n\n## What it costs", 14, "not a good id")]
    // References
    [InlineData(ArticleFile, "topics: [degree]", "topics: [degree, pay]", 3, "topic 'pay' is unknown")]
    [InlineData(ArticleFile, "topics: [degree]", "topics: [greeting]", 3, "topic 'greeting' is unknown")]
    [InlineData(ArticleFile, "topics: [degree]", "topics: []", 1, "no topic")]
    [InlineData(FaqFile, "followUps: [degree-where, degree-pay]", "followUps: [degree-where, degree-gone]", 7, "'degree-gone' is no entry")]
    [InlineData(FaqFile, "followUps: [degree-where, degree-pay]", "followUps: [degree-where, degree-where]", 7, "stands twice")]
    [InlineData(FaqFile, "followUps: [degree-where, degree-pay]", "followUps: [degree-where, degree-needed]", 7, "the entry itself")]
    [InlineData(FaqFile, "followUps: [degree-where, degree-pay]", "followUps: [degree-where]", 1, "1 followUps")]
    [InlineData(FaqFile, "  followUps: [degree-where, degree-pay]\n", "", 1, "0 followUps")]
    [InlineData(FaqFile, "[\"degree#where\"]", "[\"degree#gone\"]", 15, "'degree#gone' does not exist")]
    [InlineData(FaqFile, "[\"degree#where\"]", "[degree]", 15, "'degree' does not exist")]
    [InlineData(FaqFile, "[\"degree#where\"]", "[]", 8, "0 sources")]
    [InlineData(FaqFile, "[\"degree#where\"]", "[\"degree#where\", \"degree#where\", \"degree#where\", \"degree#pay\"]", 8, "4 sources")]
    // Articles
    [InlineData(ArticleFile, "degree.md#where", "degree.md#gone", 16, "'degree#gone' is dead")]
    [InlineData(ArticleFile, "degree.md#where", "gone.md", 16, "'gone' is dead")]
    [InlineData(ArticleFile, "\n## What it costs", "\n## Again {#where}\n\nText.\n\n## What it costs", 14, "'where' is taken")]
    [InlineData(ArticleFile, "\n## What it costs", "\n## Again {#where-1}\n\nText.\n\n## What it costs", 14, "'where-1' is taken")]
    [InlineData(ArticleFile, "\n## What it costs", "\n## Again {#again}\n\n## What it costs", 14, "'again' is empty")]
    // Wordings
    [InlineData(FaqFile, "question: Where is the degree earned?", "question: do I need a DEGREE!", 9, "under 'degree-where' and under 'degree-needed'")]
    [InlineData(FaqFile, "which college", "Degree needed?", 11, "under 'degree-where' and under 'degree-needed'")]
    [InlineData(FaqFile, "which college", "where to study??", 12, "stands twice in 'degree-where'")]
    [InlineData(FaqFile, "which college", "'?!'", 11, "no letter or digit")]
    [InlineData(FaqFile, "    - which college\n", "", 8, "2 alternates")]
    [InlineData(FaqFile, "answer: Usually yes, an associate's degree of two years.", "answer:", 1, "is empty")]
    [InlineData(FaqFile, "answer: Usually yes, an associate's degree of two years.", "answer: ''", 4, "is empty")]
    // Intents
    [InlineData(IntentsFile, "    - degree example number7\n", "", 1, "24 examples")]
    [InlineData(IntentsFile, "- degree example number7\n", "- Person example, number9!\n", 75, "under 'person' and under 'degree'")]
    [InlineData(IntentsFile, "- degree example number7\n", "- degree example NUMBER6\n", 12, "stands twice in 'degree'")]
    [InlineData(IntentsFile, "- degree example number7\n", "- is it an example of the degree number6\n", 12, "same words as 'degree example number6'")]
    [InlineData(IntentsFile, "  reply: Hello!\n", "", 31, "no reply")]
    [InlineData(IntentsFile, "  route: person\n", "  route: person\n  reply: Wait.\n", 62, "never said")]
    // Synonyms
    [InlineData(SynonymsFile, "[pay, wage]", "[]", 1, "no members")]
    [InlineData(SynonymsFile, "[lab technician]", "[lab technician, wage]", 4, "'wage' stands twice")]
    [InlineData(SynonymsFile, "[lab technician]", "[salary]", 4, "'salary' stands twice")]
    [InlineData(SynonymsFile, "[lab technician]", "[Lab technician]", 4, "never matches")]
    [InlineData(SynonymsFile, "[lab technician]", "[lab-technician]", 4, "never matches")]
    public void Load_broken_rule_is_the_one_problem(string file, string old, string text, int line, string message)
    {
        _folder.Replace(file, old, text);

        _folder.AssertProblem(file, line, message);
    }

    [Fact]
    public void Load_answer_of_80_words_passes_and_of_81_does_not()
    {
        const string Old = "answer: Usually yes, an associate's degree of two years.";
        var words = string.Join(' ', Enumerable.Repeat("yes", 80));
        _folder.Replace(FaqFile, Old, $"answer: {words}").Knowledge();

        _folder.Replace(FaqFile, $"answer: {words}", $"answer: {words} yes");

        _folder.AssertProblem(FaqFile, 4, "81 words");
    }

    [Fact]
    public void Load_heading_right_above_a_deeper_one_needs_no_text() =>
        _folder.Append(ArticleFile, "\n## Gathers {#gathers}\n\n### Deeper {#deeper}\n\nText.\n").Knowledge();

    [Fact]
    public void Load_one_word_examples_may_differ_by_a_filler_word() =>
        _folder.Replace(IntentsFile, "- greeting example number7\n", "- hi\n    - hi there\n").Knowledge();

    [Fact]
    public void Load_article_without_text_is_a_problem()
    {
        _folder.Write("articles/empty.md", "---\ntitle: Empty\ntopics: [degree]\nupdated: 2026-11-22\nauthor: A\n---\n");

        _folder.AssertProblem("articles/empty.md", 1, "no text");
    }

    public void Dispose() => _folder.Dispose();
}
