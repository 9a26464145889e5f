using CareerBot.Server.Commands;

namespace CareerBot.Server.Tests.Commands;

public sealed class TerminalTextTests
{
    [Fact]
    public void Clean_plain_text_stays_as_it_is()
    {
        const string Text = "“5 %” – naïve\n- item 日本 😀";
        Assert.Same(Text, TerminalText.Clean(Text));
    }

    [Theory]
    [InlineData("a\u001b[31mb", "a[31mb")]
    [InlineData("a\u009b31mb", "a31mb")]
    [InlineData("a\rb\u0007c\u007fd\0e", "abcde")]
    [InlineData("a\u202eb\u2066c\u200bd\ufeffe", "abcde")]
    [InlineData("a\u2028b\u2029c", "abc")]
    [InlineData("a\tb", "a b")]
    public void Clean_what_steers_a_terminal_is_gone(string text, string clean) => Assert.Equal(clean, TerminalText.Clean(text));

    [Fact]
    public void Clean_half_a_character_becomes_the_replacement_character() => Assert.Equal("a\ufffd", TerminalText.Clean("a\ud800\t").TrimEnd());

    [Fact]
    public void Markup_brackets_are_literal() => Assert.Equal("[[red]]x[[/]]", TerminalText.Markup("[red]x[/]"));

    [Fact]
    public void CleanJson_format_characters_become_escapes_and_line_feeds_stay() =>
        Assert.Equal("{\n\"a\\u202Eb\"}", TerminalText.CleanJson("{\n\"a\u202eb\"}"));
}
