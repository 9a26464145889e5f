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
        SettingProblem[] problems = [.. settings.Problems, .. ListenAddresses.Problems(builder.Configuration)];
        if (problems.Length == 0 && AnonymousExposure.Find(builder) is { } exposure)
        {
            problems = [exposure];
        }

        if (settings.Settings is null || problems.Length > 0)
        {
            return new(null, [.. problems.Select(problem => problem.ToString())]);
        }

        // The engine is built while the host is put together: both take a good part of a second.
        var building = Task.Run(() => EngineSetup.Build(settings.Settings));
        builder.Services.AddSingleton(_ => building.GetAwaiter().GetResult().Engine!);
        var server = Program.Compose(builder);
        var outcome = building.GetAwaiter().GetResult();
        if (outcome.Engine is null)
        {
            return new(null, outcome.Problems);
        }

        if (outcome.Unkept is { } reason)
        {
            ServerLog.ModelsNotKept(server.Logger, reason);
        }

        return new(server, []);
    }
}
