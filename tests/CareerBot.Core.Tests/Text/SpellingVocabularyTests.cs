using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

public sealed class SpellingVocabularyTests
{
    private readonly SpellingVocabulary _vocabulary = new(new Dictionary<string, int>
    {
        ["certification"] = 50, ["salary"] = 20, ["degree"] = 20, ["associate"] = 9, ["course"] = 3, ["courses"] = 9, ["lab"] = 90, ["cause"] = 1, ["laboratory"] = 5,
    });

    [Theory]
    [InlineData("certifcation", "certification")]
    [InlineData("sertification", "certification")]
    [InlineData("certificatoin", "certification")]
    [InlineData("salry", "salary")]
    [InlineData("degreee", "degree")]
    [InlineData("asociate", "associate")]
    [InlineData("labratory", "laboratory")]
    [InlineData("couse", "course")]
    public void Nearest_misspelt_word_gives_the_word(string word, string meant) => Assert.Equal(meant, _vocabulary.Nearest(word));

    [Theory]
    [InlineData("degree")]
    [InlineData("lav")]
    [InlineData("banana")]
    [InlineData("degree2")]
    [InlineData("")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    public void Nearest_known_short_or_far_word_gives_nothing(string word) => Assert.Null(_vocabulary.Nearest(word));
}
