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

    [Theory]
    [InlineData("license licenses licensed licensing")]
    [InlineData("study studies studied studying")]
    [InlineData("stop stops stopped stopping")]
    [InlineData("certify certifies certified certifying")]
    [InlineData("agree agrees agreed")]
    [InlineData("employ employs employed employing")]
    [InlineData("technician technicians")]
    [InlineData("class classes")]
    [InlineData("career careers")]
    public void Uninflect_forms_of_a_word_meet(string forms) => Assert.Single(forms.Split(' ').Select(EnglishStemmer.Uninflect).Distinct());

    [Theory]
    [InlineData("account accountant accounting")]
    [InlineData("certify certificate certification", 3)]
    [InlineData("technology technologist technician", 3)]
    [InlineData("employ employer employment", 3)]
    [InlineData("general generate", 2)]
    public void Uninflect_derived_words_stay_apart(string words, int distinct = 2) =>
        Assert.Equal(distinct, words.Split(' ').Select(EnglishStemmer.Uninflect).Distinct().Count());

    [Theory]
    [InlineData("us")]
    [InlineData("5g")]
    [InlineData("covid19s")]
    [InlineData("bus")]
    [InlineData("gas")]
    [InlineData("this")]
    [InlineData("sing")]
    [InlineData("bleed")]
    public void Uninflect_short_word_figure_or_no_ending_stays(string word) => Assert.Equal(word, EnglishStemmer.Uninflect(word));
}
