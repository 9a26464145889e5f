using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Answers;

public sealed class FollowUpResolverTests
{
    private static readonly SynonymGroup[] Synonyms =
    [
        new("mlt", ["lab technician"], "job"),
        new("mls", ["lab scientist"], "job"),
        new("associate degree", ["associates"], "degree"),
        new("bachelor degree", ["bachelors"], "degree"),
    ];

    private readonly TextNormalizer _normalizer = new(Synonyms);

    [Theory]
    [InlineData("how long is an mlt program", "what about an mls?", "how long is an mls program")]
    [InlineData("how long is an mlt program", "and for a lab scientist", "how long is an mls program")]
    [InlineData("what can i do with an associate degree", "what about a bachelors", "what can i do with an bachelor degree")]
    [InlineData("what is an associate degree program", "how long is it?", "how long is it associate degree program")]
    [InlineData("what is certification", "who offers it", "who offers it certification")]
    [InlineData("what is certification", "and the salary?", "and the salary certification")]
    [InlineData("what is certification", "why?", "why certification")]
    public void Resolve_leaning_question_is_completed(string before, string question, string completed)
    {
        var followUp = Resolve(before, question);
        Assert.NotEqual(FollowUpKind.None, followUp.Kind);
        Assert.Equal(completed, string.Join(' ', followUp.Words));
    }

    [Theory]
    [InlineData("what is certification", "how do i become an mlt")]
    [InlineData("what is certification", "what salary does it bring to an mlt")]
    [InlineData("what is certification", "where do lab technicians work every day")]
    [InlineData("what is certification", "thanks")]
    [InlineData("", "why?")]
    [InlineData("", "what about an mls")]
    public void Resolve_full_question_or_no_question_before_stays(string before, string question) =>
        Assert.Equal(FollowUpKind.None, Resolve(before, question).Kind);

    [Theory]
    [InlineData("tell me more")]
    [InlineData("more details please")]
    [InlineData("tell me more about the first one")]
    public void Resolve_wish_to_read_on_keeps_the_question(string question)
    {
        var followUp = Resolve("what is certification", question);
        Assert.Equal(FollowUpKind.More, followUp.Kind);
        Assert.Equal("what is certification", string.Join(' ', followUp.Words));
    }

    [Fact]
    public void Resolve_marks_the_carried_words()
    {
        var followUp = Resolve("what is certification", "who offers it");
        Assert.Equal(["certification"], followUp.Words.Skip(followUp.CarriedFrom));
    }

    [Theory]
    [InlineData("do i need to be certified", "how long is it?", "certification of technicians", "how long is it certification technicians")]
    [InlineData("how long is an mlt program", "and the salary?", "length of a program", "and the salary length program mlt")]
    public void Resolve_carries_the_subject_of_the_answer_and_the_member_that_was_asked_of(string before, string question, string subject, string completed) =>
        Assert.Equal(completed, string.Join(' ', Resolve(before, question, subject).Words));

    [Fact]
    public void Resolve_other_member_of_the_answers_subject_takes_its_place()
    {
        var followUp = Resolve("how much do they earn", "and an mls?", "salary of an mlt");
        Assert.Equal(FollowUpKind.Substituted, followUp.Kind);
        Assert.Equal("salary of an mls", string.Join(' ', followUp.Words));
    }

    private FollowUp Resolve(string before, string question, string subject = "") =>
        new FollowUpResolver(Synonyms, _normalizer).Resolve(_normalizer.Normalize(question), before, subject);
}
