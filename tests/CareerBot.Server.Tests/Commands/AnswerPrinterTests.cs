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
    public void Print_two_passages_of_one_section_share_a_line()
    {
        var answer = Some.Answer();
        var text = Print(printer => printer.Print(answer with { Citations = [answer.Citations[0], answer.Citations[0] with { Number = 2 }] }));

        Assert.Contains("[1] [2] Becoming [an] MLT: How long it takes\n    http://localhost:3978/sources/becoming-an-mlt", text, StringComparison.Ordinal);
        Assert.Single(text.Split("http://localhost").Skip(1));
    }

    [Fact]
    public void Print_correction_stands_above_the_text() =>
        Assert.StartsWith("Showing results for [salary].\n\nTwo years.", Print(printer => printer.Print(Some.Answer() with { Notice = "Showing results for [salary]." })), StringComparison.Ordinal);

    [Fact]
    public void PrintExplanation_shows_the_five_steps()
    {
        var text = Print(printer => printer.PrintExplanation(Some.Answer()));

        Assert.Equal(
            ["1 understand  completed from the conversation", "2 route  taken for degree", "3 retrieve  1 best candidates", "4 decide  degree-how-long is sure enough.", "5 compose"],
            text.Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])));
        Assert.Contains("lnog to long", text, StringComparison.Ordinal);
        Assert.Contains("long 2.5, zq 4.0 (unknown)", text, StringComparison.Ordinal);
        Assert.Contains("degree 0.900", text, StringComparison.Ordinal);
        Assert.Matches(@"fit *│ *0\.750", text);
        Assert.Matches(@"coverage *│ *0\.50", text);
        Assert.Contains("Answered, confidence 0.750, answers from 0.250 on", text, StringComparison.Ordinal);
        Assert.Contains("becoming-an-mlt#how-long/1  Two years.", text, StringComparison.Ordinal);
    }

    private static string Print(Action<AnswerPrinter> print)
    {
        using var output = new StringWriter();
        using var terminal = new CommandTerminal(TextReader.Null, output, TextWriter.Null, isInteractive: false);
        print(new AnswerPrinter(terminal.Console));
        return output.ToString().ReplaceLineEndings("\n");
    }
}
