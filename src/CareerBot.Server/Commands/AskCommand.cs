using System.CommandLine;
using CareerBot.Core.Conversations;

namespace CareerBot.Server.Commands;

/// <summary><c>careerbot ask</c>: one question, one answer. Every kind of answer is a success.</summary>
internal sealed class AskCommand(CommandTerminal terminal) : ICommand
{
    private readonly Argument<string[]> _question = new("question")
    {
        Description = "The question; quotes are optional.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Print the answer as JSON, explanation included." };
    private readonly Option<bool> _explain = new("--explain") { Description = "Show how the answer came about." };

    /// <inheritdoc />
    public Command Build()
    {
        var command = new Command("ask", "Ask one question.") { _question, _json, _explain };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Ask(parsed, cancellationToken)));
        return command;
    }

    private int Ask(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (EngineCommand.Start(terminal, parsed.GetValue(CommandLine.Knowledge)) is not { } engine)
        {
            return 1;
        }

        var question = string.Join(' ', parsed.GetRequiredValue(_question));
        var answer = engine.Answer(question, ConversationState.Empty, cancellationToken).Answer;
        if (parsed.GetValue(_json))
        {
            terminal.Out.WriteLine(AnswerJson.Write(answer));
            return 0;
        }

        var printer = new AnswerPrinter(terminal.Console);
        printer.Print(answer);
        if (parsed.GetValue(_explain))
        {
            printer.PrintExplanation(answer);
        }

        return 0;
    }
}
