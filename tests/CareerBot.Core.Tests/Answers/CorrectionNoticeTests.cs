using CareerBot.Core.Answers;
using CareerBot.TestSupport;

namespace CareerBot.Core.Tests.Answers;

public sealed class CorrectionNoticeTests
{
    private readonly CorrectionNotice _notice = new(RepositoryEngine.Instance.Knowledge);

    [Theory]
    [InlineData("Showing results for certification.", "certification")]
    [InlineData("Showing results for salary and certification.", "salary", "certification")]
    [InlineData("Showing results for salary, degree and certification.", "salary", "degree", "certification", "license")]
    [InlineData("Showing results for NAACLS.", "naacls")]
    [InlineData("Showing results for clinical rotations.", "clinical rotations")]
    [InlineData("Showing results for salary.", "salary", "what", "salary")]
    public void Of_names_the_words_that_carry_meaning(string notice, params string[] corrected) => Assert.Equal(notice, _notice.Of(corrected));

    [Theory]
    [InlineData]
    [InlineData("what")]
    [InlineData("do you")]
    public void Of_nothing_that_matters_says_nothing(params string[] corrected) => Assert.Null(_notice.Of(corrected));

    [Theory]
    [InlineData("how much is the salry of a technican", "Showing results for salary and technician.")]
    [InlineData("how much is the salary of a technician", null)]
    public void Answer_says_what_was_corrected(string question, string? notice) =>
        Assert.Equal(notice, RepositoryEngine.Instance.Answer(question, Core.Conversations.ConversationState.Empty, CancellationToken.None).Answer.Notice);
}
