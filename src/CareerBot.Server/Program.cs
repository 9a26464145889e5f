using CareerBot.BotFramework;
using CareerBot.Server.Commands;
using CareerBot.Server.Hosting;
using CareerBot.Server.Pages;

namespace CareerBot.Server;

/// <summary>Table of contents: the commands of <c>careerbot</c>, and what the server of <c>careerbot serve</c> is made of.</summary>
internal static class Program
{
    internal static async Task<int> Main(string[] args)
    {
        using var terminal = CommandTerminal.OfProcess();
        return await RunAsync(args, terminal, CancellationToken.None);
    }

    /// <summary>Runs one command line; the exit code is 0, 1 (it went wrong, and was told) or 2 (not a command line of ours).</summary>
    internal static Task<int> RunAsync(string[] args, CommandTerminal terminal, CancellationToken cancellationToken) =>
        CommandLine.RunAsync(
            args,
            terminal,
            serve: new ServeCommand(terminal),       // the web server; what happens when no command is given
            others:
            [
                new AskCommand(terminal),            // one question, one answer
                new ChatCommand(terminal),           // a conversation
                new CheckCommand(terminal),          // mistakes in the knowledge
                new EvaluateCommand(terminal),       // how good the answers are
                new BenchIntentsCommand(terminal),   // the intent engine on published questions
                new BenchSearchCommand(terminal),    // the search engine on a published collection
            ],
            cancellationToken);

    /// <summary>Puts the server together. Everything that answers is built before the first request.</summary>
    internal static WebApplication Compose(WebApplicationBuilder builder)
    {
        builder.Services.AddBotMessages();           // activities in, replies out

        var app = builder.Build();
        app.UsePageHeaders();                        // what a browser may do with a page: next to nothing
        app.UsePlainErrors();                        // never a stack trace
        app.UsePageFiles();                          // wwwroot
        app.MapStartPage();                          // GET /
        app.MapSources();                            // GET /sources/{slug}
        app.MapHealth();                             // GET /healthz
        app.MapBotMessages();                        // POST /api/messages
        return app;
    }
}
