namespace CareerBot.Server.Configuration;

/// <summary>The configuration of commands that start no server: the same files and variables, without the cost of a host.</summary>
internal static class CommandConfiguration
{
    /// <summary>Reads appsettings.json, appsettings.{environment}.json and the environment variables.</summary>
    /// <exception cref="InvalidDataException">A file is not JSON; the message names it.</exception>
    public static IConfiguration Load()
    {
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
            ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
            ?? Environments.Production;
        return new ConfigurationBuilder()
            .SetBasePath(ContentRoot.Current)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{environment}.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
    }
}
