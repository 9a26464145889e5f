using CareerBot.BotFramework.Turns;

namespace CareerBot.BotFramework.Tests.Turns;

public sealed class TextCutTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("exactly ten", 11, "exactly ten")]
    [InlineData("one two three", 9, "one two…")]
    [InlineData("one two three", 8, "one two…")]
    [InlineData("one two three", 7, "one…")]
    [InlineData("one, two", 6, "one…")]
    [InlineData("unbroken", 5, "unbr…")]
    [InlineData("  two\n words ", 20, "two words")]
    public void AtWord_ends_at_a_word_within_the_length(string text, int length, string expected) =>
        Assert.Equal(expected, TextCut.AtWord(text, length));

    [Fact]
    public void AtWord_never_halves_a_surrogate_pair() => Assert.Equal("ab…", TextCut.AtWord("ab\U0001F600cdef", 4));
}
