using System.Net;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CareerBot.TestSupport;

/// <summary>The connector of a channel on a real loopback socket: keeps every request, answers as told.</summary>
public sealed class ChannelDouble : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Channel<ReceivedRequest> _received = Channel.CreateUnbounded<ReceivedRequest>();
    private readonly WebApplication _app;

    private ChannelDouble(WebApplication app) => _app = app;

    /// <summary>Base URL, for example <c>http://127.0.0.1:40123</c>.</summary>
    public string Url => _app.Urls.Single();

    public int Port => new Uri(Url).Port;

    /// <summary>What is answered after a request was kept; 202 with an empty body unless set.</summary>
    public Func<HttpContext, Task> Respond { get; set; } = context =>
    {
        context.Response.StatusCode = (int)HttpStatusCode.Accepted;
        return Task.CompletedTask;
    };

    /// <summary>Number of requests that nobody has asked for yet.</summary>
    public int Pending => _received.Reader.Count;

    public static async Task<ChannelDouble> StartAsync(IPAddress? address = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(address ?? IPAddress.Loopback, 0));
        var channel = new ChannelDouble(builder.Build());
        channel._app.Run(channel.HandleAsync);
        await channel._app.StartAsync();
        return channel;
    }

    /// <summary>The next request, in the order of arrival.</summary>
    public async Task<ReceivedRequest> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _received.Reader.ReadAsync(patience.Token);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        await _received.Writer.WriteAsync(new ReceivedRequest(context.Request.Method, target, headers, body.RootElement.Clone()));
        await Respond(context);
    }
}

/// <summary>A request as it came over the wire.</summary>
public sealed record ReceivedRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, JsonElement Body)
{
    public string? Text => Body.GetProperty("text").GetString();
}
