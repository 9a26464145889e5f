using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;
using CareerBot.Server.Configuration;
using CareerBot.Server.Hosting;

namespace CareerBot.Server.Commands;

/// <summary>The way to an engine for commands that start no server; what goes wrong is told on <see cref="CommandTerminal.Error"/>.</summary>
internal static class EngineCommand
{
    /// <summary>The settings; null after the reasons were told.</summary>
    public static ServerSettings? ReadSettings(CommandTerminal terminal, string? knowledgeFolder)
    {
        try
        {
            var outcome = EngineSetup.ReadSettings(CommandConfiguration.Load(), knowledgeFolder, publicBaseUrlRequired: false);
            terminal.Complain(outcome.Problems.Select(problem => problem.ToString()));
            return outcome.Settings;
        }
        catch (InvalidDataException exception)
        {
            terminal.Complain([.. StartFailure.Explain(exception)!]);
            return null;
        }
    }

    /// <summary>The engine for <paramref name="settings"/>; null after the reasons were told.</summary>
    public static AnswerEngine? Build(CommandTerminal terminal, ServerSettings settings)
    {
        var outcome = EngineSetup.Build(settings);
        terminal.Complain(outcome.Problems);
        return outcome.Engine;
    }

    /// <summary>The knowledge; null after the reasons were told.</summary>
    public static KnowledgeBase? LoadKnowledge(CommandTerminal terminal, string? knowledgeFolder)
    {
        if (ReadSettings(terminal, knowledgeFolder) is not { } settings)
        {
            return null;
        }

        var (knowledge, problems) = EngineSetup.LoadKnowledge(settings);
        terminal.Complain(problems);
        return knowledge;
    }

    /// <summary>Both in one.</summary>
    public static AnswerEngine? Start(CommandTerminal terminal, string? knowledgeFolder) =>
        ReadSettings(terminal, knowledgeFolder) is { } settings ? Build(terminal, settings) : null;
}
