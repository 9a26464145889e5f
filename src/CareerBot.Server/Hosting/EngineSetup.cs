using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;
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

        var path = string.IsNullOrWhiteSpace(knowledgeFolder) ? settings.KnowledgePath : Path.GetFullPath(knowledgeFolder);
        return Directory.Exists(path)
            ? new(settings with { KnowledgePath = path }, [])
            : new(null, [NoSuchFolder(path)]);
    }

    /// <summary>Loads the knowledge and builds the engine.</summary>
    public static EngineOutcome Build(ServerSettings settings)
    {
        var (knowledge, problems) = LoadKnowledge(settings);
        if (knowledge is null)
        {
            return new(null, problems);
        }

        var cache = new ModelCache(Path.Combine(settings.DataPath, "models"));
        return new(AnswerEngine.Build(knowledge, settings.Answering, cache), []) { Unkept = cache.Problem };
    }

    /// <summary>Loads the knowledge; null with the problems, one line each, where it cannot be used.</summary>
    public static (KnowledgeBase? Knowledge, IReadOnlyList<string> Problems) LoadKnowledge(ServerSettings settings)
    {
        var loaded = KnowledgeLoader.Load(settings.KnowledgePath);
        return loaded.Knowledge is { } knowledge
            ? (knowledge, [])
            : (null, [.. loaded.Problems.Select(problem => problem.ToString()), $"The knowledge in {settings.KnowledgePath} cannot be used as it is."]);
    }

    /// <summary>Answers a question nobody asked, so that the code that answers is compiled.</summary>
    public static void WarmUp(AnswerEngine engine)
    {
        foreach (var question in engine.Welcome().Suggestions)
        {
            engine.Answer(question, ConversationState.Empty, CancellationToken.None);
        }
    }

    private static SettingProblem NoSuchFolder(string path) => new(
        ServerSettingsReader.KnowledgePath,
        $"there is no folder {path}.",
        "Name the folder that holds articles/, faq/ and intents.yaml, or give it as --knowledge.");
}

/// <summary>What came of building the engine.</summary>
/// <param name="Engine">The engine, ready to answer; null when <paramref name="Problems"/> is not empty.</param>
/// <param name="Problems">What has to be mended first, one line each.</param>
internal sealed record EngineOutcome(AnswerEngine? Engine, IReadOnlyList<string> Problems)
{
    /// <summary>Why what was trained could not be kept for the next start; null when it could, or was kept already.</summary>
    public string? Unkept { get; init; }
}
