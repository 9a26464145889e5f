using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;
using Spectre.Console;

namespace CareerBot.Server.Commands;

/// <summary>A conversation on a terminal or over pipes, until /quit, the end of input, or an interrupt.</summary>
internal sealed class ChatConversation(CommandTerminal terminal, AnswerEngine engine)
{
    private readonly AnswerPrinter _printer = new(terminal.Console);

    /// <summary>Talks until the conversation ends; <paramref name="cancellationToken"/> is one of the ways to end it.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var conversation = ConversationState.Empty with { Greeted = true };
        var last = engine.Welcome();
        _printer.Print(last);
        PrintHelp();
        while (await ReadLineAsync(cancellationToken) is { } line)
        {
            switch (line.Trim())
            {
                case "/quit":
                    return;
                case "/help":
                    PrintHelp();
                    break;
                case "":
                    break;
                case var number when int.TryParse(number, out var place) && last.Suggestions.Count > 0 && (place < 1 || place > last.Suggestions.Count):
                    terminal.Console.MarkupLine($"\n[grey]The suggestions have the numbers 1 to {last.Suggestions.Count}.[/]");
                    break;
                default:
                    (last, conversation) = engine.Answer(Choose(line, last), conversation, cancellationToken);
                    terminal.Console.WriteLine();
                    _printer.Print(last);
                    break;
            }
        }

        // The prompt of a line that never came is still open.
        terminal.Console.WriteLine();
    }

    // A terminal's read cannot be cancelled, so it is left behind; the process ends without it.
    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        if (terminal.IsInteractive)
        {
            terminal.Console.Markup("\n[bold green]>[/] ");
        }

        try
        {
            return await Task.Run(terminal.In.ReadLine, cancellationToken).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private void PrintHelp() =>
        terminal.Console.MarkupLine("\n[grey]Type a question, or the number of a suggestion. /help shows this again, /quit ends.[/]");

    private static string Choose(string line, Answer last) =>
        int.TryParse(line.Trim(), out var number) && number >= 1 && number <= last.Suggestions.Count ? last.Suggestions[number - 1] : line;
}
