using Microsoft.AspNetCore.Builder;

namespace CareerBot.FunctionalTests.Pages;

/// <summary>One server for all page tests, reached by its public URL through a proxy, so to speak.</summary>
public sealed class PageServer : IAsyncLifetime
{
    public const string PublicBaseUrl = "https://bot.example.org/career";

    public RunningServer Server { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Server = await RunningServer.StartAsync(
            app => app.MapGet("/boom", string () => throw new InvalidOperationException("secret detail")),
            $"--Server:PublicBaseUrl={PublicBaseUrl}");

    public async Task DisposeAsync() => await Server.DisposeAsync();
}

[CollectionDefinition(nameof(PageServer))]
public sealed class PageServerGroup : ICollectionFixture<PageServer>;
