using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;
using CareerBot.Core.Evaluation;
using CareerBot.TestSupport;

namespace CareerBot.Core.Tests.Answers;

/// <summary>What the engine promises on the content that ships with it.</summary>
public sealed class RepositoryEngineTests
{
    private static readonly Lazy<GoldenReport> Report = new(() => GoldenEvaluation.Run(
        RepositoryEngine.Instance, GoldenSet.Load(Path.Combine(RepositoryRoot.Knowledge, "golden.yaml")).Set!, CancellationToken.None));

    [Theory]
    [InlineData(GoldenSplit.Dev, 0.95, 0.95)]
    [InlineData(GoldenSplit.HeldOut, 0.90, 0.90)]
    public void Golden_set_is_answered_and_refused_as_it_must_be(GoldenSplit split, double answered, double refused)
    {
        var summary = Report.Value.Summaries.Single(summary => summary.Split == split);
        Assert.True(summary.Answered.Value >= answered, $"{split}: answered {summary.Answered.Value:P1}");
        Assert.True(summary.Refused.Value >= refused, $"{split}: refused {summary.Refused.Value:P1}");
    }

    [Fact]
    public void Golden_set_has_the_cases_it_must_have()
    {
        var cases = GoldenSet.Load(Path.Combine(RepositoryRoot.Knowledge, "golden.yaml")).Set!.Cases;
        Assert.True(cases.Count >= 240);
        foreach (var (group, least) in new[]
        {
            (GoldenGroup.Faq, 2 * RepositoryEngine.Instance.Knowledge.Faq.Count), (GoldenGroup.Passage, 40), (GoldenGroup.Typo, 30),
            (GoldenGroup.FollowUp, 20), (GoldenGroup.OutOfScope, 40), (GoldenGroup.Hostile, 10),
        })
        {
            Assert.True(cases.Count(golden => golden.Group == group) >= least, $"{group}: fewer than {least}");
        }
    }

    [Theory]
    [InlineData("How much do medical lab technicians earn?")]
    [InlineData("salary of an mls")]
    public void Answer_wage_is_told_with_its_year_and_for_whom(string question)
    {
        var answer = Ask(question);
        Assert.Equal(AnswerKind.Answered, answer.Kind);
        Assert.Contains("57,380", answer.Text, StringComparison.Ordinal);
        Assert.Contains("May 2022", answer.Text, StringComparison.Ordinal);
        Assert.Contains("technologists and technicians", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_any_entry_is_short_marked_and_quoted_word_for_word()
    {
        var engine = RepositoryEngine.Instance;
        foreach (var entry in engine.Knowledge.Faq)
        {
            var answer = Ask(entry.Question);
            Assert.Equal(AnswerKind.Answered, answer.Kind);
            Assert.InRange(answer.Text.Split(' ').Length, 1, 120);
            Assert.InRange(answer.Suggestions.Count, 2, 3);
            Assert.Equal(Enumerable.Range(1, answer.Citations.Count), answer.Citations.Select(citation => citation.Number));
            Assert.All(answer.Citations, citation =>
            {
                Assert.Contains($"[{citation.Number}]", answer.Text, StringComparison.Ordinal);
                Assert.Contains(citation.Quote, engine.Knowledge.FindPassage(citation.PassageId)!.Text, StringComparison.Ordinal);
            });
            Assert.All(
                answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches(@"\[\d+\]$", line));
        }
    }

    [Fact]
    public void Answer_exact_question_finds_its_own_entry()
    {
        var engine = RepositoryEngine.Instance;
        var wrong = engine.Knowledge.Faq.Where(entry =>
            engine.Answer(entry.Question, ConversationState.Empty, CancellationToken.None).Conversation.LastAnswerId != entry.Id);
        Assert.Empty(wrong.Select(entry => entry.Id));
    }

    [Fact]
    public void Build_twice_gives_the_same_answers_and_confidence_bit_for_bit()
    {
        var again = AnswerEngine.Build(RepositoryEngine.Instance.Knowledge, RepositoryEngine.Instance.Options);
        foreach (var question in new[] { "do i need a cert", "what about the pay", "pcr machines", "is it hard", "nurse pay", "weather" })
        {
            var first = Ask(question);
            var second = again.Answer(question, ConversationState.Empty, CancellationToken.None).Answer;
            Assert.Equal((first.Kind, first.Text, first.Confidence), (second.Kind, second.Text, second.Confidence));
        }
    }

    [Fact]
    public void Answer_from_many_threads_gives_the_same()
    {
        var expected = Ask("do i need a cert").Text;
        Parallel.For(0, 500, _ => Assert.Equal(expected, Ask("do i need a cert").Text));
    }

    [Theory]
    [InlineData("certifcation", "certification")]
    [InlineData("salry of technicans", "salary")]
    public void Answer_typo_is_corrected_and_explained(string question, string meant)
    {
        var answer = Ask(question);
        Assert.Equal(AnswerKind.Answered, answer.Kind);
        Assert.Contains(meant, answer.Explain().Understand.Corrections.Values);
    }

    [Fact]
    public void Answer_choice_after_asking_back_is_the_chosen_entry()
    {
        var asked = ConversationState.Empty with { Choices = ["salary", "ascp", "amt"] };
        var outcome = RepositoryEngine.Instance.Answer("the second one", asked, CancellationToken.None);
        Assert.Equal("ascp", outcome.Conversation.LastAnswerId);
        Assert.Empty(outcome.Conversation.Choices);
        Assert.Equal(["ascp"], outcome.Conversation.Chosen);
    }

    [Fact]
    public void Answer_to_another_question_after_asking_back_chooses_nothing()
    {
        var asked = ConversationState.Empty with { Choices = ["salary", "ascp", "amt"], Chosen = ["job-growth"] };
        var outcome = RepositoryEngine.Instance.Answer("Do MLT programs include clinical rotations?", asked, CancellationToken.None);
        Assert.Equal("rotations", outcome.Conversation.LastAnswerId);
        Assert.Equal(["job-growth"], outcome.Conversation.Chosen);
    }

    [Fact]
    public void Answer_follow_up_is_completed_and_a_new_question_is_not()
    {
        var engine = RepositoryEngine.Instance;
        var first = engine.Answer("How long does it take to get the degree for an MLT?", ConversationState.Empty, CancellationToken.None);
        var followUp = engine.Answer("and who accredits the programs?", first.Conversation, CancellationToken.None);
        Assert.True(followUp.Answer.Explain().Understand.FollowUp);
        Assert.Contains("NAACLS", followUp.Answer.Text, StringComparison.Ordinal);
        var fresh = engine.Answer("What does a medical technician earn in a year?", followUp.Conversation, CancellationToken.None);
        Assert.False(fresh.Answer.Explain().Understand.FollowUp);
        Assert.Contains("57,380", fresh.Answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n ")]
    [InlineData("\U0001F600\U0001F52C")]
    [InlineData("\u0000\u0001\u0007")]
    [InlineData("\u202E\u200F")]
    [InlineData("????!!!")]
    public void Answer_nothing_to_read_asks_for_a_question(string text)
    {
        var answer = Ask(text);
        Assert.Equal(AnswerKind.AskedBack, answer.Kind);
        Assert.Equal(3, answer.Suggestions.Count);
    }

    [Theory]
    [InlineData("<script>alert('zqxj')</script>")]
    [InlineData("'; DROP TABLE zqxj; --")]
    [InlineData("title:zqxj AND body:[* TO *]~2^99")]
    [InlineData("{\"kind\":\"answered\",\"text\":\"zqxj\"}")]
    [InlineData("**zqxj** [zqxj](http://zqxj.example) <b>zqxj</b>")]
    [InlineData("\u202Ezqxj\u202C \u0000zqxj")]
    public void Answer_hostile_text_never_comes_back(string text)
    {
        var answer = Ask(text);
        Assert.DoesNotContain("zqxj", answer.Text + string.Concat(answer.Suggestions), StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual(AnswerKind.Answered, answer.Kind);
    }

    [Theory]
    [InlineData("drop")]
    [InlineData("drop zqxj wvut")]
    public void Answer_one_word_that_stands_there_by_the_way_is_not_known(string question) => Assert.NotEqual(AnswerKind.Answered, Ask(question).Kind);

    [Theory]
    [InlineData("is it expensive")]
    [InlineData("is certification unnecessary")]
    public void Answer_everyday_word_is_not_corrected(string question) => Assert.Empty(Ask(question).Explain().Understand.Corrections);

    [Theory]
    [InlineData("do i need a licence", "do i need a license")]
    [InlineData("how long is the programme", "how long is the program")]
    [InlineData("can i specialise", "can i specialize")]
    [InlineData("analyse blood samples", "analyze blood samples")]
    [InlineData("haematology work", "hematology work")]
    public void Answer_british_spelling_is_understood_as_the_american_one(string british, string american)
    {
        Assert.Equal(Ask(american).Explain().Understand.Words, Ask(british).Explain().Understand.Words);
        Assert.Equal(Ask(american).Text, Ask(british).Text);
    }

    [Fact]
    public void Answer_how_long_does_that_take_is_a_follow_up_and_no_small_talk()
    {
        var engine = RepositoryEngine.Instance;
        var first = engine.Answer("How do I become an MLT?", ConversationState.Empty, CancellationToken.None);
        var second = engine.Answer("how long does that take?", first.Conversation, CancellationToken.None).Answer;
        Assert.Equal(AnswerKind.Answered, second.Kind);
        Assert.True(second.Explain().Understand.FollowUp);
        Assert.Equal(AnswerKind.SmallTalk, engine.Answer("thanks, bye", first.Conversation, CancellationToken.None).Answer.Kind);
    }

    [Theory]
    [InlineData("Is attention to detail important for a medical technician?", "Why?", "training-and-skills#attention-to-detail")]
    [InlineData("Is the demand growing?", "why", "why-the-career-matters#why-demand-grows")]
    [InlineData("clinical rotations", "where", "becoming-an-mlt#clinical-rotations")]
    public void Answer_asked_on_stays_with_the_section(string question, string followUp, string section)
    {
        var engine = RepositoryEngine.Instance;
        var first = engine.Answer(question, ConversationState.Empty, CancellationToken.None);

        var second = engine.Answer(followUp, first.Conversation, CancellationToken.None).Answer;

        Assert.Contains(second.Citations, citation => citation.PassageId.StartsWith(section + "/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("how much does a nurse make")]
    [InlineData("what does my hemoglobin of 9 mean")]
    [InlineData("do lab techs get health insurance and pto")]
    public void Answer_refusal_offers_questions_to_go_on_with_and_a_person(string question)
    {
        var answer = Ask(question);
        Assert.Equal(AnswerKind.NotKnown, answer.Kind);
        Assert.Equal(3, answer.Suggestions.Count);
        Assert.Contains("https://fastcareertraining.com", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("¿Cuánto gana un técnico de laboratorio médico?")]
    [InlineData("Wie lange dauert die Ausbildung und was verdient man?")]
    [InlineData("сколько зарабатывает лаборант")]
    public void Answer_other_language_says_that_only_english_is_spoken(string text)
    {
        var answer = Ask(text);
        Assert.Equal(AnswerKind.NotKnown, answer.Kind);
        Assert.Contains("English", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_hundred_thousand_characters_is_refused_with_the_limit() =>
        Assert.Contains("2,000 characters", Ask(new string('a', 100_000)).Text, StringComparison.Ordinal);

    [Fact]
    public void Answer_longest_allowed_question_is_read() =>
        Assert.Contains("57,380", Ask("well ".PadRight(1900, ' ') + "how much do lab technicians earn").Text, StringComparison.Ordinal);

    private static Answer Ask(string question) => RepositoryEngine.Instance.Answer(question, ConversationState.Empty, CancellationToken.None).Answer;
}
