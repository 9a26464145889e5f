using CareerBot.Core.Knowledge;
using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

public sealed class TextNormalizerTests
{
    private readonly TextNormalizer _normalizer = new(
    [
        new SynonymGroup("mlt", ["medical laboratory technician", "lab tech"]),
        new SynonymGroup("lab", ["laboratory"]),
        new SynonymGroup("associate degree", ["associates degree", "two year degree"]),
        new SynonymGroup("salary", ["wage", "earnings"]),
    ]);

    [Theory]
    [InlineData("Medical Laboratory Technicians make a wage", "mlt make a salary")]
    [InlineData("the laboratory", "the lab")]
    [InlineData("a lab tech (MLT)", "a mlt")]
    [InlineData("an associate degree or a two-year degree", "an associate degree or a associate degree")]
    [InlineData("medical laboratory", "medical lab")]
    [InlineData("earning", "salary")]
    [InlineData("", "")]
    public void Normalize_replaces_the_longest_phrase(string text, string words) =>
        Assert.Equal(words, string.Join(' ', _normalizer.Normalize(text)));

    [Theory]
    [InlineData("medical laboratory technicians' wages", "mlt salary")]
    [InlineData("labs and laboratories", "lab and lab")]
    [InlineData("two year degrees", "associate degree")]
    [InlineData("Associate's degree", "associate degree")]
    [InlineData("an M.L.T.", "an mlt")]
    [InlineData("LAB TECHS", "mlt")]
    [InlineData("laboratorian", "laboratorian")]
    [InlineData("wager", "wager")]
    public void Normalize_takes_forms_of_a_word_and_no_derived_ones(string text, string words) =>
        Assert.Equal(words, string.Join(' ', _normalizer.Normalize(text)));

    [Theory]
    [InlineData("lab lab laboratory", "lab")]
    [InlineData("lab tech mlt medical laboratory technician", "mlt")]
    [InlineData("salary of salary", "salary of salary")]
    [InlineData("associate degree degree", "associate degree")]
    public void Normalize_same_word_twice_in_a_row_stands_once(string text, string words) =>
        Assert.Equal(words, string.Join(' ', _normalizer.Normalize(text)));

    [Fact]
    public void Normalize_phrase_that_only_begins_is_left_and_read_on_behind_its_first_word() =>
        Assert.Equal(["two", "year", "mlt"], _normalizer.Normalize("two year lab tech"));

    [Fact]
    public void Normalize_phrase_of_two_groups_belongs_to_the_first()
    {
        var normalizer = new TextNormalizer([new SynonymGroup("first", ["shared"]), new SynonymGroup("second", ["shared", "own"])]);

        Assert.Equal(["first", "second"], normalizer.Normalize("shared own"));
    }

    [Fact]
    public void Normalize_normalised_text_again_changes_nothing()
    {
        var once = _normalizer.Normalize("Medical laboratory technicians with a two-year degree make good wages in laboratories");

        Assert.Equal(once, _normalizer.Normalize(string.Join(' ', once)));
    }
}
