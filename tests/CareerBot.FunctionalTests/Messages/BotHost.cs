using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CareerBot.BotFramework;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerBot.FunctionalTests.Messages;

/// <summary>The endpoint on a real loopback socket, with a real engine. The one place that knows how the host is put together.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private BotHost(WebApplication app, LogDouble log)
    {
        _app = app;
        Log = log;
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    /// <summary>Everything that was logged.</summary>
    public LogDouble Log { get; }

    public static async Task<BotHost> StartAsync(
        string environment = "Development", IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        var log = new LogDouble();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton(TinyKnowledge.Engine);
        services?.Invoke(builder.Services);
        builder.Services.AddBotMessages();
        var app = builder.Build();
        app.MapBotMessages();
        await app.StartAsync();
        return new BotHost(app, log);
    }

    public Task<HttpResponseMessage> PostAsync(object activity) => PostAsync(JsonSerializer.SerializeToUtf8Bytes(activity));

    public Task<HttpResponseMessage> PostAsync(string body, string? contentType = "application/json") => PostAsync(Encoding.UTF8.GetBytes(body), contentType);

    public Task<HttpResponseMessage> PostAsync(byte[] body, string? contentType = "application/json", bool chunked = false)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        request.Headers.TransferEncodingChunked = chunked;
        return SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);

    /// <summary>Sends with expectReplies and gives the replies.</summary>
    public async Task<IReadOnlyList<JsonElement>> AskAsync(Dictionary<string, object?> activity)
    {
        activity["deliveryMode"] = "expectReplies";
        using var response = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. (await JsonOf(response)).GetProperty("activities").EnumerateArray()];
    }

    public static async Task<JsonElement> JsonOf(HttpResponseMessage response)
    {
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;
    }

    /// <summary>Stops gracefully, as a host does that is told to.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }
}
