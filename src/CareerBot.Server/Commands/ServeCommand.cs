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
                await server.StartAsync(cancellationToken);
            }
            catch (IOException exception)
            {
                // Kestrel's message names the address, for example one that is taken already.
                return Fail([$"The server cannot listen. {exception.Message} Choose another address with --urls."]);
            }

            Announce(server);
            await server.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
    }

    private int Fail(IReadOnlyList<string> problems)
    {
        foreach (var problem in problems)
        {
            terminal.Complain(problem);
        }

        return 1;
    }

    private static void Announce(WebApplication server)
    {
        var knowledge = server.Services.GetRequiredService<AnswerEngine>().Knowledge;
        var passages = knowledge.Articles.Sum(article => article.Sections.Sum(section => section.Passages.Count));
        ServerLog.Ready(
            server.Logger, knowledge.Articles.Count, passages, knowledge.Faq.Count, knowledge.Intents.Count, knowledge.Version,
            string.Join(", ", server.Urls), server.Environment.EnvironmentName);
    }
}
