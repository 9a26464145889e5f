using CareerBot.Server.Configuration;

namespace CareerBot.Server.Hosting;

/// <summary>A server that is ready to start, or what keeps it from starting.</summary>
/// <param name="Server">The server, not started; null when <paramref name="Problems"/> is not empty.</param>
/// <param name="Problems">What has to be mended first, one line each.</param>
internal sealed record ServerPreparation(WebApplication? Server, IReadOnlyList<string> Problems)
{
    /// <summary>Reads the settings, builds the engine and puts the server together, all before anybody can connect.</summary>
    /// <param name="hostArguments">Settings from the command line.</param>
    /// <param name="knowledgeFolder">Content folder from the command line; null for the configured one.</param>
    public static ServerPreparation Prepare(string[] hostArguments, string? knowledgeFolder)
    {
        try
        {
            return Prepare(ServerBuilder.Create(hostArguments), knowledgeFolder);
        }
        catch (Exception exception) when (StartFailure.Explain(exception) is not null)
        {
            return new(null, StartFailure.Explain(exception)!);
        }
    }

    private static ServerPreparation Prepare(WebApplicationBuilder builder, string? knowledgeFolder)
    {
        var settings = EngineSetup.ReadSettings(builder.Configuration, knowledgeFolder, publicBaseUrlRequired: !builder.Environment.IsDevelopment());
        SettingProblem[] problems = AnonymousExposure.Find(builder) is { } exposure ? [.. settings.Problems, exposure] : [.. settings.Problems];
        if (settings.Settings is null || problems.Length > 0)
        {
            return new(null, [.. problems.Select(problem => problem.ToString())]);
        }

        var outcome = EngineSetup.Build(settings.Settings);
        if (outcome.Engine is not { } engine)
        {
            return new(null, outcome.Problems);
        }

        builder.Services.AddSingleton(engine);
        return new(Program.Compose(builder), []);
    }
}
