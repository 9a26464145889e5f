using CareerBot.Core.Answers;
using Spectre.Console;

namespace CareerBot.Server.Commands;

/// <summary>Prints answers for people.</summary>
internal sealed class AnswerPrinter(IAnsiConsole console)
{
    /// <summary>What was corrected, the text, the numbered sources, and what to ask next.</summary>
    public void Print(Answer answer)
    {
        if (answer.Notice is { } notice)
        {
            console.MarkupLine($"[grey]{TerminalText.Markup(notice)}[/]\n");
        }

        console.MarkupLine(TerminalText.Markup(answer.Text));
        if (answer.Citations.Count > 0)
        {
            console.MarkupLine("\n[bold]Sources[/]");
            foreach (var section in answer.Citations.GroupBy(citation => citation.Url.AbsoluteUri, StringComparer.Ordinal))
            {
                PrintSource(section.Key, [.. section]);
            }
        }

        PrintSuggestions(answer);
    }

    /// <summary>The five steps behind the answer, with their scores.</summary>
    public void PrintExplanation(Answer answer)
    {
        var explanation = answer.Explain();
        Step(1, "understand", explanation.Understand.FollowUp ? "completed from the conversation" : "");
        Line("words", explanation.Understand.Words);
        Line("corrected", string.Join(", ", explanation.Understand.Corrections.Select(pair => $"{pair.Key} to {pair.Value}")));
        Line("weights", string.Join(", ", explanation.Understand.Terms.Select(term => $"{term.Word} {term.Weight:0.0}{(term.IsKnown ? "" : " (unknown)")}")));
        Step(2, "route", answer.Intent is { } intent ? $"taken for {intent}" : "");
        Line("intents", string.Join(", ", explanation.Route.Intents.Select(scored => $"{scored.Id} {scored.Probability:0.000}")));
        Line("off topic", $"{explanation.Route.OffTopic:0.000}, by the finer view {explanation.Route.NoTarget:0.000}");
        Step(3, "retrieve", $"{explanation.Retrieve.Candidates.Count} best candidates");
        PrintCandidates(explanation.Retrieve.Candidates);
        Step(4, "decide", explanation.Decide.Reason);
        Line("outcome", $"{answer.Kind}, confidence {answer.Confidence:0.000}{(explanation.Decide.Threshold is { } threshold ? $", answers from {threshold:0.000} on" : "")}");
        Step(5, "compose", "");
        foreach (var statement in explanation.Compose.Statements)
        {
            Line(statement.PassageId, statement.Text);
            Line("", $"quotes: {statement.Quote}");
        }
    }

    private void PrintCandidates(IReadOnlyList<ScoredCandidate> candidates)
    {
        if (candidates.Count == 0)
        {
            return;
        }

        // The signals stand in the rows, for a terminal is higher than it is wide.
        var table = new Table().Border(TableBorder.Minimal).AddColumn("");
        foreach (var candidate in candidates)
        {
            table.AddColumn(new TableColumn(TerminalText.Markup(candidate.Id)).RightAligned());
        }

        table.AddRow(["fit", .. candidates.Select(candidate => $"{candidate.Fit:0.000}")]);
        foreach (var name in candidates[0].Signals.Keys)
        {
            table.AddRow([name, .. candidates.Select(candidate => $"{candidate.Signals[name]:0.00}")]);
        }

        console.Write(table);
    }

    private void Step(int number, string name, string remark) =>
        console.MarkupLine($"\n[bold]{number} {name}[/]{(remark.Length > 0 ? "  " + TerminalText.Markup(remark) : "")}");

    private void PrintSource(string url, List<Citation> citations)
    {
        var numbers = string.Join(' ', citations.Select(citation => $"[{citation.Number}]"));
        console.MarkupLine(TerminalText.Markup($"{numbers} {citations[0].Title}: {citations[0].Section}"));

        // Past the console, which would break a long address in two.
        console.Profile.Out.Writer.WriteLine("    " + TerminalText.Clean(url));
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
