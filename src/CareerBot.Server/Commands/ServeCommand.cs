using System.CommandLine;
using CareerBot.Core.Answers;
using CareerBot.Server.Hosting;

namespace CareerBot.Server.Commands;

/// <summary><c>careerbot serve</c>: the web server, until it is told to stop.</summary>
internal sealed class ServeCommand(CommandTerminal terminal) : ICommand
{
    /// <inheritdoc />
    public Command Build() => Configure(new Command("serve", "Start the server. Takes host settings too, such as --urls http://localhost:5000."));

    /// <summary>Serves when the command line names no command.</summary>
    public void MakeDefaultOf(RootCommand root) => Configure(root);

    private Command Configure(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) =>
            ServeAsync([.. parsed.UnmatchedTokens], parsed.GetValue(CommandLine.Knowledge), cancellationToken));
        return command;
    }

    private async Task<int> ServeAsync(string[] hostArguments, string? knowledgeFolder, CancellationToken cancellationToken)
    {
        var preparation = ServerPreparation.Prepare(hostArguments, knowledgeFolder);
        if (preparation.Server is not { } server)
        {
            return Fail(preparation.Problems);
        }

        await using (server)
        {
            try
            {
                // The first visitor should not wait for code to be compiled: one question is answered while the listener starts.
                var warmUp = Task.Run(() => EngineSetup.WarmUp(server.Services.GetRequiredService<AnswerEngine>()), cancellationToken);
                await server.StartAsync(cancellationToken);
                await warmUp;
            }
            catch (Exception exception) when (StartFailure.Explain(exception) is not null)
            {
                return Fail(StartFailure.Explain(exception)!);
            }

            var knowledge = KnowledgeSummary.Of(server.Services.GetRequiredService<AnswerEngine>().Knowledge);
            ServerLog.Ready(server.Logger, knowledge, string.Join(", ", server.Urls), server.Environment.EnvironmentName);
            await server.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
    }

    private int Fail(IReadOnlyList<string> problems)
    {
        terminal.Complain(problems);
        return 1;
    }
}
