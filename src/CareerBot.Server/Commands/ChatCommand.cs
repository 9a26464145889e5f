using System.CommandLine;
using System.Runtime.InteropServices;

namespace CareerBot.Server.Commands;

/// <summary><c>careerbot chat</c>: a conversation.</summary>
internal sealed class ChatCommand(CommandTerminal terminal) : ICommand
{
    /// <inheritdoc />
    public Command Build()
    {
        var command = new Command("chat", "Ask in a conversation. Reads questions line by line, until /quit or the end of input.");
        command.SetAction((parsed, cancellationToken) => ChatAsync(parsed.GetValue(CommandLine.Knowledge), cancellationToken));
        return command;
    }

    private async Task<int> ChatAsync(string? knowledgeFolder, CancellationToken cancellationToken)
    {
        if (EngineCommand.Start(terminal, knowledgeFolder) is not { } engine)
        {
            return 1;
        }

        // Ctrl+C ends the conversation, not the process in the middle of a line.
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            ended.Cancel();
        });
        await new ChatConversation(terminal, engine).RunAsync(ended.Token);
        return 0;
    }
}
