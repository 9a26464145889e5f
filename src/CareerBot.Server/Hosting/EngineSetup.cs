using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;
using CareerBot.Server.Configuration;

namespace CareerBot.Server.Hosting;

/// <summary>From configuration to engine, the same way for every command.</summary>
internal static class EngineSetup
{
    /// <summary>Reads the settings; <paramref name="knowledgeFolder"/> stands above <c>Knowledge:Path</c>.</summary>
    /// <param name="configuration">Where the settings come from.</param>
    /// <param name="knowledgeFolder">Folder given on the command line, relative to the working directory; null when none was given.</param>
    /// <param name="publicBaseUrlRequired">See <see cref="ServerSettingsReader.Read"/>.</param>
    public static ServerSettingsOutcome ReadSettings(IConfiguration configuration, string? knowledgeFolder, bool publicBaseUrlRequired)
    {
        var outcome = new ServerSettingsReader(configuration, ContentRoot.Current).Read(publicBaseUrlRequired);
        if (outcome.Settings is not { } settings)
        {
            return outcome;
        }

        var path = knowledgeFolder is null ? settings.KnowledgePath : Path.GetFullPath(knowledgeFolder);
        return Directory.Exists(path)
            ? new(settings with { KnowledgePath = path }, [])
            : new(null, [new SettingProblem(ServerSettingsReader.KnowledgePath, $"the folder {path} does not exist.", "Name the folder that holds articles/ and faq/, or pass it as --knowledge.")]);
    }

    /// <summary>Loads the knowledge and builds the engine.</summary>
    public static EngineOutcome Build(IConfiguration configuration, string? knowledgeFolder, bool publicBaseUrlRequired)
    {
        var outcome = ReadSettings(configuration, knowledgeFolder, publicBaseUrlRequired);
        if (outcome.Settings is not { } settings)
        {
            return new(null, [.. outcome.Problems.Select(problem => problem.ToString())]);
        }

        var loaded = KnowledgeLoader.Load(settings.KnowledgePath);
        return loaded.Knowledge is { } knowledge
            ? new(AnswerEngine.Build(knowledge, settings.Answering), [])
            : new(null, [.. loaded.Problems.Select(problem => problem.ToString()), $"The knowledge in {settings.KnowledgePath} cannot be used: {loaded.Problems.Count} problems."]);
    }
}

/// <summary>What came of setting up the engine.</summary>
/// <param name="Engine">The engine, ready to answer; null when <paramref name="Problems"/> is not empty.</param>
/// <param name="Problems">What has to be mended first, one line each.</param>
internal sealed record EngineOutcome(AnswerEngine? Engine, IReadOnlyList<string> Problems);
