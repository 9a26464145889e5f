using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Search;
using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Answers;

public sealed class WordReaderTests
{
    private static readonly Dictionary<string, int> Words = new()
    {
        ["clinical"] = 5, ["rotation"] = 5, ["license"] = 5, ["program"] = 5, ["technician"] = 5, ["certification"] = 5, ["online"] = 2, ["study"] = 3,
        ["extensive"] = 2, ["ascp"] = 3, ["naacls"] = 3, ["mlt"] = 9, ["salary"] = 3, ["employer"] = 3, ["workplace"] = 2, ["work"] = 4, ["place"] = 4,
        ["laboratory"] = 3, ["requires"] = 1, ["phlebotomist"] = 2, ["hematology"] = 2,
    };

    private static readonly SynonymGroup[] Synonyms = [new("license", ["licence", "licensure"]), new("mlt", ["laboratory technician"]), new("salary", ["pay"])];

    private readonly WordReader _reader = Reader();

    [Theory]
    [InlineData("certifcation", "certification")]
    [InlineData("labratory", "laboratory")]
    [InlineData("the salery of an employor", "the salary of an employer")]
    [InlineData("clincal rotatoin", "clinical rotation")]
    public void Read_misspelt_word_is_corrected(string text, string words) => Assert.Equal(words, Read(text));

    [Theory]
    [InlineData("clinicalrotation", "clinical rotation")]
    [InlineData("onlinestudy", "online study")]
    [InlineData("themlt", "the mlt")]
    [InlineData("clinicalrotatoin", "clinical rotation")]
    [InlineData("clincalrotation", "clinical rotation")]
    public void Read_words_run_together_are_parted(string text, string words) => Assert.Equal(words, Read(text));

    [Theory]
    [InlineData("techn ician", "technician")]
    [InlineData("the sal ary", "the salary")]
    [InlineData("certi fication program", "certification program")]
    public void Read_word_with_a_blank_in_it_is_put_together(string text, string words) => Assert.Equal(words, Read(text));

    [Theory]
    [InlineData("is it expensive")]
    [InlineData("unnecessary certification")]
    [InlineData("a cheaper programme")]
    [InlineData("haircuts and gardening")]
    [InlineData("work place")]
    [InlineData("technicians required employers")]
    [InlineData("requiring")]
    [InlineData("qwertyuiop asdfgh")]
    [InlineData("mlb")]
    [InlineData("salary2")]
    public void Read_everyday_word_form_or_stranger_is_left_alone(string text)
    {
        var read = _reader.Read(Tokenizer.Tokenize(text));

        Assert.Equal(text, string.Join(' ', read.Words));
        Assert.Empty(read.Corrections);
    }

    [Theory]
    [InlineData("A.S.C.P. certification", "ascp certification")]
    [InlineData("N.A.A.C.L.S", "naacls")]
    [InlineData("the M.L.T. program", "the mlt program")]
    public void Read_acronym_with_dots_is_the_word_without(string text, string words) => Assert.Equal(words, Read(text));

    [Theory]
    [InlineData("a driving licence", "a driving license")]
    [InlineData("licences", "license")]
    [InlineData("haematology", "hematology")]
    [InlineData("labratory tecnician", "mlt")]
    public void Read_british_or_corrected_word_takes_its_synonym(string text, string words) => Assert.Equal(words, Read(text));

    [Fact]
    public void Read_tells_what_was_corrected_as_it_was_typed()
    {
        var corrections = _reader.Read(Tokenizer.Tokenize("Salery of a techn ician, clinicalrotation")).Corrections;

        Assert.Equal(
            new Dictionary<string, string> { ["salery"] = "salary", ["techn ician"] = "technician", ["clinicalrotation"] = "clinical rotation" }, corrections);
    }

    [Theory]
    [InlineData("the salery of a labratory")]
    [InlineData("clinicalrotation")]
    [InlineData("techn ician")]
    public void Read_without_correction_corrects_nothing(string text)
    {
        var read = Reader(corrects: false).Read(Tokenizer.Tokenize(text));

        Assert.Equal(text, string.Join(' ', read.Words));
        Assert.Empty(read.Corrections);
    }

    [Fact]
    public void Read_without_correction_still_replaces_synonyms() =>
        Assert.Equal(["mlt", "salary"], Reader(corrects: false).Read(Tokenizer.Tokenize("laboratory technicians' pay")).Words);

    [Fact]
    public void Read_word_of_the_examples_alone_is_known_but_no_correction()
    {
        var words = new Dictionary<string, int>(Words) { ["kahoot"] = 1 };
        var reader = Reader(words: words);

        Assert.True(reader.IsKnown("kahoot"));
        Assert.False(_reader.IsKnown("kahoot"));
        Assert.Equal(["kahootmlt"], reader.Read(Tokenizer.Tokenize("kahootmlt")).Words);
    }

    [Theory]
    [InlineData("certification", true)]
    [InlineData("technicians", true)]
    [InlineData("how", true)]
    [InlineData("banana", true)]
    [InlineData("certifcation", false)]
    [InlineData("laborant", false)]
    public void IsKnown_word_of_the_content_its_forms_and_everyday_words(string word, bool isKnown) => Assert.Equal(isKnown, _reader.IsKnown(word));

    private static WordReader Reader(bool corrects = true, Dictionary<string, int>? words = null) => new(
        new TextNormalizer(Synonyms), new Bm25IndexFactory().Build([], Words), new Vocabulary(Words, words ?? Words), corrects);

    private string Read(string text) => string.Join(' ', _reader.Read(Tokenizer.Tokenize(text)).Words);
}
