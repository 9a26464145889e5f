using System.CommandLine;
using CareerBot.Core.Knowledge;
using CareerBot.Server.Hosting;

namespace CareerBot.Server.Commands;

/// <summary><c>careerbot check</c>: every mistake in the knowledge with its place and remedy.</summary>
internal sealed class CheckCommand(CommandTerminal terminal) : ICommand
{
    /// <inheritdoc />
    public Command Build()
    {
        var command = new Command("check", "Report mistakes in the knowledge. Exit code 1 when there are any.");
        command.SetAction((parsed, _) => Task.FromResult(Check(parsed.GetValue(CommandLine.Knowledge))));
        return command;
    }

    private int Check(string? knowledgeFolder)
    {
        if (EngineCommand.ReadSettings(terminal, knowledgeFolder) is not { } settings)
        {
            return 1;
        }

        var outcome = KnowledgeLoader.Load(settings.KnowledgePath);
        foreach (var problem in outcome.Problems)
        {
            terminal.Out.WriteLine(TerminalText.Clean(problem.ToString()));
        }

        terminal.Out.WriteLine(Summarise(outcome));
        return outcome.Knowledge is null ? 1 : 0;
    }

    private static string Summarise(KnowledgeLoadOutcome outcome)
    {
        if (outcome.Knowledge is { } knowledge)
        {
            return $"No problems: {KnowledgeSummary.Of(knowledge)}.";
        }

        var files = outcome.Problems.DistinctBy(problem => problem.File).Count();
        return $"Problems: {outcome.Problems.Count}, in files: {files}.";
    }
}
