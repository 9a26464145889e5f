using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;

namespace CareerBot.Core.Tests.Answers;

public sealed class MessageDeciderTests
{
    private const string Pay = "bakery#pay/1";
    private const string Oven = "bakery#oven/1";
    private const string Before = "My cousin lives near the sea with two dogs and likes the weather, and last winter we went for long walks and talked of bread and fire.";
    private const string After = "Later on we went to a concert in the city and had dinner with old friends of his.";

    private static readonly AnswerEngine Engine = AnswerEngine.Build(SmallKnowledge.Create(), new AnsweringOptions());

    [Theory]
    [InlineData("How much does a baker earn? What does a baker do at the oven?", Pay, Oven)]
    [InlineData("What does a baker do at the oven? And how much does a baker earn?", Oven, Pay)]
    [InlineData("baker salary?\noven tasks?", Pay, Oven)]
    [InlineData("I like bread. How much does a baker earn? My aunt wonders; what does a baker do at the oven?", Pay, Oven)]
    public void Answer_two_questions_gives_two_answers_each_with_its_citation(string message, string first, string second)
    {
        var answer = Ask(message).Answer;

        Assert.Equal(AnswerKind.Answered, answer.Kind);
        Assert.Equal([(1, first), (2, second)], answer.Citations.Select(citation => (citation.Number, citation.PassageId)));
        var paragraphs = answer.Text.Split("\n\n");
        Assert.Equal(2, paragraphs.Length);
        Assert.EndsWith("[1]", paragraphs[0], StringComparison.Ordinal);
        Assert.EndsWith("[2]", paragraphs[1], StringComparison.Ordinal);
        Assert.Contains("$30,000", paragraphs[first == Pay ? 0 : 1], StringComparison.Ordinal);
        Assert.Contains("turns the bread", paragraphs[first == Pay ? 1 : 0], StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_two_questions_is_as_sure_as_the_less_sure_and_the_last_is_what_a_follow_up_leans_on()
    {
        var both = Ask("Who turns the bread? How much does a baker earn?");

        Assert.Equal(2, both.Answer.Citations.Count);
        Assert.Equal("baker-pay", both.Conversation.LastAnswerId);
        Assert.Equal("how much does a baker salary", both.Conversation.LastQuestion);
        Assert.InRange(both.Answer.Confidence, 0.6, Ask("How much does a baker earn?").Answer.Confidence);
    }

    [Theory]
    [InlineData("How much does a baker earn? What money do bakers make?", Pay)]
    [InlineData("Who turns the bread? Who turns the bread?", Oven)]
    public void Answer_two_questions_that_one_section_answers_gives_one_answer(string message, string passage)
    {
        var answer = Ask(message).Answer;

        Assert.Equal(passage, Assert.Single(answer.Citations).PassageId);
        Assert.DoesNotContain("\n\n", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_third_question_beside_a_repeated_one_is_still_the_second_answer() =>
        Assert.Equal([Oven, Pay], Ask("Who turns the bread? Who turns the bread? How much does a baker earn?").Answer.Citations.Select(citation => citation.PassageId));

    [Fact]
    public void Answer_part_that_only_refers_is_no_question_of_its_own()
    {
        Assert.Equal(2, Ask("How much does a baker earn? Duties at the fire?").Answer.Citations.Count);
        Assert.Equal(Pay, Assert.Single(Ask("How much does a baker earn? Duties at the fire, both of them?").Answer.Citations).PassageId);
    }

    [Theory]
    [InlineData("How much does a baker earn?", "baker-pay")]
    [InlineData("What are the tasks at the oven?", "oven-tasks")]
    public void Answer_question_in_the_middle_of_a_long_story_is_answered(string question, string target)
    {
        var outcome = Ask($"{Before} {question} {After}");

        Assert.Equal(AnswerKind.Answered, outcome.Answer.Kind);
        Assert.Equal(target, outcome.Conversation.LastAnswerId);
        Assert.Single(outcome.Answer.Citations);
    }

    [Fact]
    public void Answer_story_without_a_question_is_no_answer_to_what_it_mentions_by_the_way() =>
        Assert.NotEqual(AnswerKind.Answered, Ask($"{After} {After}").Answer.Kind);

    [Fact]
    public void Answer_wish_for_a_person_stands_above_the_question_beside_it() =>
        Assert.Equal(AnswerKind.HandedOver, Ask("Call me, I want a person. How much does a baker earn?").Answer.Kind);

    [Theory]
    [InlineData("2", "oven-tasks")]
    [InlineData("the first one", "baker-pay")]
    public void Answer_number_after_asking_back_is_that_choice(string message, string target)
    {
        var asked = ConversationState.Empty with { Choices = ["baker-pay", "oven-tasks"] };

        Assert.Equal(target, Engine.Answer(message, asked, CancellationToken.None).Conversation.LastAnswerId);
    }

    [Fact]
    public void Answer_choice_of_an_entry_that_is_gone_is_read_as_a_question()
    {
        var asked = ConversationState.Empty with { Choices = ["gone", "oven-tasks"] };

        Assert.NotEqual(AnswerKind.Answered, Engine.Answer("1", asked, CancellationToken.None).Answer.Kind);
    }

    private static AnswerOutcome Ask(string message) => Engine.Answer(message, ConversationState.Empty, CancellationToken.None);
}
