using CareerBot.Core.Answers;
using CareerBot.Server.Configuration;
using CareerBot.Server.Hosting;

namespace CareerBot.Server.Commands;

/// <summary>Setting up the engine for a command that starts no server.</summary>
internal static class EngineCommand
{
    /// <summary>The engine; null after the reasons were written to <see cref="CommandTerminal.Error"/>.</summary>
    public static AnswerEngine? Start(CommandTerminal terminal, string? knowledgeFolder)
    {
        EngineOutcome outcome;
        try
        {
            outcome = EngineSetup.Build(CommandConfiguration.Load(), knowledgeFolder, publicBaseUrlRequired: false);
        }
        catch (InvalidDataException exception)
        {
            outcome = new(null, [ConfigurationFile.Describe(exception)]);
        }

        foreach (var problem in outcome.Problems)
        {
            terminal.Complain(problem);
        }

        return outcome.Engine;
    }
}
