using CareerBot.Server.Configuration;

namespace CareerBot.Server.Hosting;

/// <summary>The host before anything of ours is in it: folders, limits, logging.</summary>
internal static class ServerBuilder
{
    private const int MaxBodyBytes = 1024 * 1024;

    /// <summary>Creates the builder of a server.</summary>
    /// <param name="hostArguments">Settings from the command line, such as <c>--urls</c> or <c>--Server:PublicBaseUrl</c>.</param>
    /// <exception cref="InvalidDataException">appsettings.json is not JSON; the message names the file.</exception>
    public static WebApplicationBuilder Create(string[] hostArguments)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Settings are read once, at start: nothing watches the files.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. hostArguments],
            ContentRootPath = ContentRoot.Current,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
        if (ListenAddresses.Configured(builder.Configuration).Count == 0)
        {
            builder.WebHost.UseUrls(ListenAddresses.Default);
        }

        builder.Logging.ClearProviders();
        
        // What keeps the server from starting is told in plain lines; the host would print it once more, with its stack.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        return builder;
    }
}
