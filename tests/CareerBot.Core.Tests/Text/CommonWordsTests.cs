using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

public sealed class CommonWordsTests
{
    [Theory]
    [InlineData("expensive")]
    [InlineData("licence")]
    [InlineData("frontally")]
    [InlineData("inhaling")]
    [InlineData("chubbier")]
    [InlineData("trekked")]
    [InlineData("stipulations")]
    public void Contains_everyday_word_and_its_forms(string word) => Assert.True(CommonWords.Contains(word));

    [Theory]
    [InlineData("certifcation")]
    [InlineData("salry")]
    [InlineData("technicain")]
    [InlineData("naacls")]
    [InlineData("becuase")]
    [InlineData("xs")]
    [InlineData("ing")]
    [InlineData("")]
    public void Contains_misspelling_acronym_or_bare_ending_gives_false(string word) => Assert.False(CommonWords.Contains(word));
}
