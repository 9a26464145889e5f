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
}
