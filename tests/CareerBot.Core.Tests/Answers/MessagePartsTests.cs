using CareerBot.Core.Answers;
using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Answers;

public sealed class MessagePartsTests
{
    private const string NineWords = "one sister studies biology near home with three friends";

    [Theory]
    [InlineData("Which degree counts? What does it pay?", "which degree counts|what does it pay")]
    [InlineData("Which degree counts?! Who pays the course…", "which degree counts|who pays the course")]
    [InlineData("How do I start and what does it pay?", "how do i start|what does it pay")]
    [InlineData("do i need a degree and also is the exam hard", "do i need a degree|is the exam hard")]
    [InlineData("Is the A.S.C.P. exam hard? Which degree counts?", "is the ascp exam hard|which degree counts")]
    [InlineData("degree needed\nsalary later", "degree needed|salary later")]
    [InlineData("degree needed;\r\n\r\nsalary later", "degree needed|salary later")]
    [InlineData("I like labs. Which degree counts", "i like labs|which degree counts")]
    [InlineData("It pays $57,380 a year; do N.A.A.C.L.S graduates earn 3.5 more?", "it pays 57380 a year|do naacls graduates earn 35 more")]
    public void Of_cuts_behind_the_marks_that_end_a_sentence(string message, string parts) => Assert.Equal(parts, Cut(message));

    [Theory]
    [InlineData("It pays $57,380.50 at N.A.A.C.L.S schools")]
    [InlineData("See https://example.org/a.b?c=d;e for the degree")]
    [InlineData("which degree counts")]
    [InlineData("Who accredits M.L.T. programs, e.g. near me?")]
    [InlineData("the exam and the degree")]
    [InlineData("the degree and how")]
    [InlineData("and what is the degree")]
    [InlineData("Hello! Which degree counts? Thanks.")]
    [InlineData("Which degree counts? And why?")]
    [InlineData("?!. … ;")]
    [InlineData("")]
    public void Of_message_with_one_part_that_says_something_gives_nothing(string message) => Assert.Empty(Of(message));

    [Fact]
    public void Of_cuts_a_sentence_of_more_than_eighteen_words_at_its_commas_too()
    {
        Assert.Empty(Of($"{NineWords}, {NineWords}"));
        Assert.Equal($"{NineWords}|{NineWords} now", Cut($"{NineWords}, {NineWords} now"));
        Assert.Equal($"{NineWords}|{NineWords} now", Cut($"{NineWords} — {NineWords} now"));
    }

    [Fact]
    public void Of_comma_in_a_figure_of_a_long_sentence_does_not_cut() =>
        Assert.Equal($"{NineWords} for 57380 dollars|{NineWords}", Cut($"{NineWords} for 57,380 dollars, {NineWords}"));

    [Fact]
    public void Of_gives_at_most_the_last_eight_parts()
    {
        string Message(int count) => string.Join(' ', Enumerable.Range(1, count).Select(i => $"subject{i} here?"));

        Assert.Equal(8, Of(Message(8)).Count);
        Assert.Equal(string.Join('|', Enumerable.Range(3, 8).Select(i => $"subject{i} here")), Cut(Message(10)));
    }

    [Theory]
    [InlineData("What do technicians do about that?", false)]
    [InlineData("How long does that take?", false)]
    [InlineData("Which exam, both?", false)]
    [InlineData("Which of the two is better?", false)]
    [InlineData("Do I need these or the exam?", false)]
    [InlineData("Is the exam part of it?", false)]
    [InlineData("Is the exam theirs?", true)]
    [InlineData("Is there an exam?", true)]
    [InlineData("How long does it take to get the degree?", true)]
    [InlineData("Do one of those technicians earn more?", true)]
    [InlineData("Are both exams hard?", true)]
    [InlineData("Is a course of two years enough?", true)]
    public void Of_part_that_refers_to_another_does_not_stand_alone(string part, bool standsAlone) =>
        Assert.Equal(standsAlone, Of($"A sister works in a lab. {part}")[1].StandsAlone);

    [Theory]
    [InlineData("salary?", true)]
    [InlineData("do technicians earn enough", true)]
    [InlineData("the exam costs how much", true)]
    [InlineData("technicians do earn enough", false)]
    [InlineData("salary", false)]
    public void Of_part_with_mark_or_asking_word_is_a_question(string part, bool isQuestion) =>
        Assert.Equal(isQuestion, Of($"A sister works in a lab. {part}")[1].IsQuestion);

    private static IReadOnlyList<MessagePart> Of(string message) => MessageParts.Of(message, Tokenizer.Tokenize(message));

    private static string Cut(string message) =>
        string.Join('|', Of(message).Select(part => string.Join(' ', part.Tokens.Select(token => token.Word))));
}
