using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

public sealed class EnglishStemmerTests
{
    // Pairs published with the algorithm, and words of this content.
    [Theory]
    [InlineData("consign", "consign")]
    [InlineData("consigned", "consign")]
    [InlineData("consignment", "consign")]
    [InlineData("consistency", "consist")]
    [InlineData("consolation", "consol")]
    [InlineData("knackeries", "knackeri")]
    [InlineData("knavish", "knavish")]
    [InlineData("knees", "knee")]
    [InlineData("knights", "knight")]
    [InlineData("kneaded", "knead")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("generate", "generat")]
    [InlineData("general", "general")]
    [InlineData("communication", "communic")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("gaps", "gap")]
    [InlineData("skies", "sky")]
    [InlineData("news", "news")]
    [InlineData("agreed", "agre")]
    [InlineData("relational", "relat")]
    [InlineData("happily", "happili")]
    [InlineData("say", "say")]
    [InlineData("cry", "cri")]
    [InlineData("by", "by")]
    [InlineData("technicians", "technician")]
    [InlineData("certified", "certifi")]
    [InlineData("licensure", "licensur")]
    [InlineData("5g", "5g")]
    public void Stem_word_gives_stem(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));
}
