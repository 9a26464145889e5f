using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;
using CareerBot.TestSupport;

namespace CareerBot.Core.Tests.Answers;

public sealed class YesOrNoTests
{
    [Theory]
    [InlineData("Yes, most roles require it.", "Yes, ", "Most roles require it.")]
    [InlineData("Often, yes: employers require it.", "Often, yes: ", "Employers require it.")]
    [InlineData("No, it is not.", "No, ", "It is not.")]
    [InlineData("Yes, in part: some of it.", "Yes, in part: ", "Some of it.")]
    [InlineData("Nobody knows.", "", "Nobody knows.")]
    public void Split_opening_and_rest(string sentence, string opening, string rest) => Assert.Equal((opening, rest), YesOrNo.Split(sentence));

    [Theory]
    [InlineData("Do I need a specific degree to become a medical technician?")]
    [InlineData("do i need a degree?")]
    [InlineData("do i need a degree for a job as a lab technician")]
    [InlineData("can an mlt in a lab become an mls?")]
    public void Answer_to_the_entry_s_own_question_opens_with_yes(string question) => Assert.StartsWith("Yes, ", Ask(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("can I become an MLT without a degree")]
    [InlineData("is a high school diploma enough to work as an mlt")]
    [InlineData("what degree do i need")]
    [InlineData("do i not need a degree")]
    [InlineData("is any degree good enough")]
    public void Answer_to_another_or_the_opposite_question_does_not_open_with_yes(string question)
    {
        var text = Ask(question);
        Assert.Contains("associate's degree", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("^(Yes|No|Often, yes)", text);
    }

    [Theory]
    [InlineData("is certification optional")]
    [InlineData("is certification unnecessary")]
    public void Answer_to_the_opposite_of_certification_does_not_open_with_yes(string question) =>
        Assert.DoesNotMatch("^(Yes|No|Often, yes)", Ask(question));

    private static string Ask(string question) =>
        RepositoryEngine.Instance.Answer(question, ConversationState.Empty, CancellationToken.None).Answer.Text;
}
