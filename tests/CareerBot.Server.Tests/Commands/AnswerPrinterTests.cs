using CareerBot.Core.Answers;
using CareerBot.Server.Commands;

namespace CareerBot.Server.Tests.Commands;

public sealed class AnswerPrinterTests
{
    [Fact]
    public void Print_shows_text_sources_and_suggestions_without_wrapping()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 100)) + " [1]";

        Assert.Equal(
            $"""
            {text}

            Sources
            [1] Becoming [an] MLT: How long it takes
                http://localhost:3978/sources/becoming-an-mlt?v=0123456789ab#how-long

            Ask next
              1  First?
              2  [red]Second?[/]

            """.ReplaceLineEndings("\n"),
            Print(printer => printer.Print(Some.Answer(text: text, suggestions: ["First?", "[red]Second?[/]"]))));
    }

    [Fact]
    public void Print_choices_are_asked_for() =>
        Assert.Contains("Did you mean", Print(printer => printer.Print(Some.Answer(AnswerKind.AskedBack, suggestions: "First?"))), StringComparison.Ordinal);

    [Fact]
    public void Print_nothing_that_steers_the_terminal_gets_through() =>
        Assert.DoesNotContain('\u001b', Print(printer => printer.Print(Some.Answer(text: "a\u001b]0;title\u0007b", suggestions: "\u001b[2J"))));

    [Fact]
    public void PrintExplanation_shows_every_step()
    {
        var text = Print(printer => printer.PrintExplanation(Some.Answer()));

        Assert.Contains("lnog to long", text, StringComparison.Ordinal);
        Assert.Contains("degree-how-long 0.750 (coverage 0.500)", text, StringComparison.Ordinal);
        Assert.Contains("degree-how-long is sure enough.", text, StringComparison.Ordinal);
    }

    private static string Print(Action<AnswerPrinter> print)
    {
        using var output = new StringWriter();
        using var terminal = new CommandTerminal(TextReader.Null, output, TextWriter.Null, isInteractive: false);
        print(new AnswerPrinter(terminal.Console));
        return output.ToString().ReplaceLineEndings("\n");
    }
}
