using System.CommandLine;

namespace CareerBot.Server.Commands;

/// <summary>Parses the command line and runs what it asks for.</summary>
internal static class CommandLine
{
    private const int UsageError = 2;

    /// <summary>The content folder to use instead of the configured one; every command takes it.</summary>
    public static Option<string?> Knowledge { get; } = new("--knowledge")
    {
        Description = "Folder that holds the knowledge. Default: the setting Knowledge:Path.",
        HelpName = "folder",
        Recursive = true,
    };

    /// <summary>Runs <paramref name="args"/>; <paramref name="serve"/> when they name no command.</summary>
    public static async Task<int> RunAsync(
        string[] args, CommandTerminal terminal, ServeCommand serve, IReadOnlyList<ICommand> others, CancellationToken cancellationToken)
    {
        var root = new RootCommand("Answers career questions from a knowledge base, with its sources. Starts the server when no command is given.")
        {
            Knowledge,
            serve.Build(),
        };
        foreach (var command in others)
        {
            root.Add(command.Build());
        }

        serve.MakeDefaultOf(root);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Refuse(terminal, parsed.Errors.Select(error => error.Message));
        }

        if (HostArguments.Unknown(parsed.UnmatchedTokens) is { } unknown)
        {
            return Refuse(terminal, [$"'{unknown}' is not a command, an option or a setting."]);
        }

        if (OptionTypos.Find(parsed) is { } typo)
        {
            return Refuse(terminal, [$"'{typo}' is not an option of {parsed.CommandResult.Command.Name}. Put -- before words that start so."]);
        }

        return await parsed.InvokeAsync(
            // The host ends the server on a signal, chat ends itself; the other commands may just be killed.
            new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, ProcessTerminationTimeout = null },
            cancellationToken);
    }

    private static int Refuse(CommandTerminal terminal, IEnumerable<string> reasons)
    {
        terminal.Complain([.. reasons.Distinct(), "See careerbot --help."]);
        return UsageError;
    }
}
