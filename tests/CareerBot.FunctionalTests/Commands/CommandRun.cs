using CareerBot.Server;
using CareerBot.Server.Commands;

namespace CareerBot.FunctionalTests.Commands;

/// <summary>A command line that was run in this process.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public static Task<CommandRun> OfAsync(params string[] args) => OfAsync("", args);

    public static async Task<CommandRun> OfAsync(string input, string[] args)
    {
        using var reader = new StringReader(input);
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var terminal = new CommandTerminal(reader, output, error, isInteractive: false);
        var exitCode = await Program.RunAsync(args, terminal, CancellationToken.None);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }
}
