using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("One. Two! Three? Four", "One.|Two!|Three?|Four")]
    [InlineData("The median was $57,380.5 in May 2022. It grew 5 %.", "The median was $57,380.5 in May 2022.|It grew 5 %.")]
    [InlineData("The U.S. Bureau of Labor Statistics counts. Dr. Who, e.g. Mr. X, agrees.", "The U.S. Bureau of Labor Statistics counts.|Dr. Who, e.g. Mr. X, agrees.")]
    [InlineData("He works in the U.S. They do too.", "He works in the U.S.|They do too.")]
    [InlineData("Tests, reports, etc. are work. Tests, reports, etc. The rest waits.", "Tests, reports, etc. are work.|Tests, reports, etc.|The rest waits.")]
    [InlineData("An MT/MLS leads. MLTs follow.", "An MT/MLS leads.|MLTs follow.")]
    [InlineData("He said \"Stop.\" Then he left (at 5 p.m.). 24 people saw it.", "He said \"Stop.\"|Then he left (at 5 p.m.).|24 people saw it.")]
    [InlineData("Really?! Yes... maybe. “Quoted” words.", "Really?!|Yes... maybe.|“Quoted” words.")]
    [InlineData("See https://example.org/a.b?c=d. Then J. Smith wrote.", "See https://example.org/a.b?c=d.|Then J. Smith wrote.")]
    [InlineData("Line one\nLine two.\n\nLine three", "Line one|Line two.|Line three")]
    [InlineData("  Blank around.  ", "Blank around.")]
    [InlineData("   ", "")]
    [InlineData("", "")]
    [InlineData("...", "...")]
    public void Split_gives_sentences(string text, string sentences) => Assert.Equal(sentences, string.Join('|', SentenceSplitter.Split(text)));

    [Fact]
    public void Split_gives_substrings_in_order_that_lose_nothing_but_blanks()
    {
        const string Text = "A lab (in the U.S.) works. Is it fast? \"Yes!\" they say; 3.5 times so.  No. 5 is Dr. B's…";
        var from = 0;
        foreach (var sentence in SentenceSplitter.Split(Text))
        {
            var at = Text.IndexOf(sentence, from, StringComparison.Ordinal);
            Assert.True(at >= from && string.IsNullOrWhiteSpace(Text[from..at]));
            from = at + sentence.Length;
        }

        Assert.Equal(Text.Length, from);
    }
}
