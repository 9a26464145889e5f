using CareerBot.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.FunctionalTests;

/// <summary>The real server on a free port of this machine, put together as <c>careerbot serve</c> does it.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication _server;

    private RunningServer(WebApplication server, Uri address)
    {
        _server = server;
        Address = address;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = address };
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Talks to it; follows no redirects.</summary>
    public HttpClient Client { get; }

    /// <summary>What the server is made of.</summary>
    public IServiceProvider Services => _server.Services;

    /// <summary>Starts a server in Development; <paramref name="settings"/> are as on the command line, such as <c>--Bot:MaxTurns=5</c>.</summary>
    public static Task<RunningServer> StartAsync(params string[] settings) => StartAsync(_ => { }, settings);

    /// <summary>Starts a server with endpoints added by the test.</summary>
    public static async Task<RunningServer> StartAsync(Action<WebApplication> add, params string[] settings)
    {
        var preparation = ServerPreparation.Prepare(
            ["--environment=Development", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", .. settings], knowledgeFolder: null);
        Assert.Empty(preparation.Problems);
        var server = preparation.Server!;
        add(server);
        await server.StartAsync();
        var addresses = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new RunningServer(server, new Uri(addresses.Single()));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.StopAsync();
        await _server.DisposeAsync();
    }
}
