using CareerBot.Core.Answers;
using Spectre.Console;

namespace CareerBot.Server.Commands;

/// <summary>Prints answers for people.</summary>
internal sealed class AnswerPrinter(IAnsiConsole console)
{
    /// <summary>The text, the numbered sources, and what to ask next.</summary>
    public void Print(Answer answer)
    {
        console.MarkupLine(TerminalText.Markup(answer.Text));
        if (answer.Citations.Count > 0)
        {
            console.MarkupLine("\n[bold]Sources[/]");
            foreach (var citation in answer.Citations)
            {
                PrintCitation(citation);
            }
        }

        PrintSuggestions(answer);
    }

    /// <summary>The steps behind the answer, with their scores.</summary>
    public void PrintExplanation(Answer answer)
    {
        var explanation = answer.Explanation;
        console.MarkupLine("\n[bold]How it came about[/]");
        Line("kind", $"{answer.Kind}, confidence {answer.Confidence:0.000}, intent {answer.Intent ?? "none"}");
        Line("reason", explanation.Reason);
        Line("understood", explanation.Understood);
        Line("corrected", string.Join(", ", explanation.Corrections.Select(pair => $"{pair.Key} to {pair.Value}")));
        Line("follow-up", explanation.FollowUp ? "yes" : "no");
        Line("intents", string.Join(", ", explanation.Intents.Select(intent => $"{intent.Id} {intent.Probability:0.000}")));
        foreach (var candidate in explanation.Candidates)
        {
            var signals = string.Join(", ", candidate.Signals.Select(signal => $"{signal.Key} {signal.Value:0.000}"));
            Line("candidate", $"{candidate.Id} {candidate.Confidence:0.000} ({signals})");
        }
    }

    private void PrintCitation(Citation citation)
    {
        console.MarkupLine(TerminalText.Markup($"[{citation.Number}] {citation.Title}: {citation.Section}"));

        // Past the console, which would break a long address in two.
        console.Profile.Out.Writer.WriteLine("    " + TerminalText.Clean(citation.Url.AbsoluteUri));
    }

    private void PrintSuggestions(Answer answer)
    {
        if (answer.Suggestions.Count == 0)
        {
            return;
        }

        console.MarkupLine(answer.Kind == AnswerKind.AskedBack ? "\n[bold]Did you mean[/]" : "\n[bold]Ask next[/]");
        for (var i = 0; i < answer.Suggestions.Count; i++)
        {
            console.MarkupLine($"  [green]{i + 1}[/]  {TerminalText.Markup(answer.Suggestions[i])}");
        }
    }

    private void Line(string label, string text)
    {
        if (text.Length > 0)
        {
            console.MarkupLine($"  [grey]{label,-10}[/]  {TerminalText.Markup(text)}");
        }
    }
}
