using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("What's an MLT?", "what an mlt")]
    [InlineData("associate's degree", "associate degree")]
    [InlineData("associate\u2019s degree", "associate degree")]
    [InlineData("I don't know", "i dont know")]
    [InlineData("technicians' work", "technicians work")]
    [InlineData("M.L.T. or M.L.S.?", "mlt or mls")]
    [InlineData("the U.S. Bureau", "the us bureau")]
    [InlineData("$57,380 in May 2022", "57380 in may 2022")]
    [InlineData("grows 5%", "grows 5 percent")]
    [InlineData("3.5 years", "35 years")]
    [InlineData("self-paced, hands-on", "self paced hands on")]
    [InlineData("MLT/MLS", "mlt mls")]
    [InlineData("caf\u00E9 na\u00EFve", "cafe naive")]
    [InlineData("\uFF2D\uFF2C\uFF34", "mlt")]
    [InlineData("cer\u00ADti\u200Bfi\u202Ecation", "certification")]
    [InlineData("end. Next", "end next")]
    [InlineData("a.b", "a b")]
    [InlineData("", "")]
    [InlineData("\u0000\u0007 \t\r\n", "")]
    [InlineData("\U0001F600\U0001F44D", "")]
    [InlineData("<script>alert('x')</script>", "script alert x script")]
    public void Tokenize_text_gives_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Tokenizer.Tokenize(text).Select(token => token.Word)));

    [Fact]
    public void Tokenize_gives_the_place_of_every_word()
    {
        const string Text = "An associate's  degree";
        Assert.Equal(["An", "associate's", "degree"], Tokenizer.Tokenize(Text).Select(token => Text.Substring(token.Start, token.Length)));
    }

    [Fact]
    public void Tokenize_endless_word_is_cut()
    {
        var tokens = Tokenizer.Tokenize(new string('a', 200));
        Assert.Equal([64, 64, 64, 8], tokens.Select(token => token.Length));
    }
}
