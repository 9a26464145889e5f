using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Connector;
using CareerBot.BotFramework.Tests.Support;
using CareerBot.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.BotFramework.Tests.Connector;

/// <summary>The client against a real listener on a loopback socket.</summary>
public sealed class ConnectorClientTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly CollectingLogger<ConnectorClient> _log = new();
    private readonly ManualClock _clock = new();
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private ChannelDouble _channel = null!;
    private readonly ConnectorClient _client;

    public ConnectorClientTests() =>
        _client = new ConnectorClient(Some.Options(), _clock, new ConnectorMetrics(_services.GetRequiredService<IMeterFactory>()), _log);

    public async Task InitializeAsync() => _channel = await ChannelDouble.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _services.Dispose();
    }

    [Fact]
    public async Task SendAsync_posts_the_reply_with_the_headers_of_the_protocol()
    {
        var outcome = await SendAsync(Reply(conversation: "c 1|livechat"));

        var request = await _channel.NextAsync();
        Assert.Equal(SendOutcome.Sent, outcome);
        Assert.Equal(("POST", "/v3/conversations/c%201%7Clivechat/activities/a1"), (request.Method, request.Path));
        Assert.Equal("hello", request.Text);
        Assert.Equal("application/json; charset=utf-8", request.Headers["Content-Type"]);
        Assert.Equal("*/*", request.Headers["Accept"]);
        Assert.StartsWith("Microsoft-BotFramework/3.1 ", request.Headers["User-Agent"]);
        Assert.DoesNotContain(request.Headers.Keys, name => name is "Authorization" or "Expect" or "traceparent");
    }

    [Theory]
    [InlineData(200, "{\"id\":\"x\"}")]
    [InlineData(201, "")]
    [InlineData(202, "")]
    [InlineData(200, "not json")]
    public async Task SendAsync_success_with_any_body_or_none_is_sent(int status, string body)
    {
        _channel.Respond = Answer(status, body);

        Assert.Equal(SendOutcome.Sent, await SendAsync(Reply()));
        Assert.Empty(_log.Lines);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task SendAsync_refusal_is_logged_with_ids_and_counted(int status)
    {
        _channel.Respond = Answer(status, "{\"error\":{\"message\":\"SECRET\"}}");
        using var meter = new MeterListener();
        var counted = new List<object?>();
        meter.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == _services.GetRequiredService<IMeterFactory>() && instrument.Name == ConnectorMetrics.SendsName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meter.SetMeasurementEventCallback<long>((_, _, tags, _) => counted.Add(tags[0].Value));
        meter.Start();

        Assert.Equal(SendOutcome.Refused, await SendAsync(Reply()));

        var line = Assert.Single(_log.Lines);
        Assert.Contains($"{status}", line);
        Assert.Contains("c1", line);
        Assert.DoesNotContain("SECRET", line);
        Assert.DoesNotContain("hello", line);
        Assert.Equal(["Refused"], counted);
    }

    [Fact]
    public async Task SendAsync_redirect_is_not_followed()
    {
        await using var elsewhere = await ChannelDouble.StartAsync();
        _channel.Respond = context =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = elsewhere.Url;
            return Task.CompletedTask;
        };

        Assert.Equal(SendOutcome.Refused, await SendAsync(Reply()));
        Assert.Equal(0, elsewhere.Pending);
    }

    [Fact]
    public async Task SendAsync_nobody_listening_fails_and_says_so()
    {
        await _channel.DisposeAsync();

        Assert.Equal(SendOutcome.Failed, await SendAsync(Reply("http://127.0.0.1:1")));
        Assert.Single(_log.Lines);
    }

    [Fact]
    public async Task SendAsync_connection_closed_without_an_answer_fails()
    {
        _channel.Respond = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        Assert.Equal(SendOutcome.Failed, await SendAsync(Reply()));
    }

    [Fact]
    public async Task SendAsync_no_answer_in_time_fails()
    {
        var gate = new TaskCompletionSource();
        _channel.Respond = _ => gate.Task;
        var send = SendAsync(Reply());
        await _channel.NextAsync();

        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.False(send.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(SendOutcome.Failed, await send.WaitAsync(Patience));
        gate.SetResult();
    }

    [Fact]
    public async Task SendAsync_without_serviceUrl_fails() => Assert.Equal(SendOutcome.Failed, await SendAsync(Reply() with { ServiceUrl = null }));

    [Fact]
    public async Task SendAsync_name_of_this_machine_is_reached_when_it_leads_to_loopback()
    {
        Assert.Equal(SendOutcome.Sent, await SendAsync(Reply($"http://localhost:{_channel.Port}/")));
    }

    [Theory]
    [InlineData("http://192.0.2.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://[2001:db8::1]/")]
    [InlineData("http://169.254.169.254/")]
    public async Task SendAsync_address_elsewhere_is_never_connected_to(string serviceUrl)
    {
        Assert.Equal(SendOutcome.Failed, await SendAsync(Reply(serviceUrl)).WaitAsync(Patience));
        Assert.Contains("HttpRequestException", Assert.Single(_log.Lines));
    }

    [Fact]
    public async Task SendAsync_own_address_in_the_network_is_not_loopback()
    {
        var own = (await Dns.GetHostAddressesAsync(Dns.GetHostName(), AddressFamily.InterNetwork)).FirstOrDefault(address => !IPAddress.IsLoopback(address));
        await using var exposed = await ChannelDouble.StartAsync(IPAddress.Any);

        // A machine without network has no such address; the unspecified one must not do either.
        Assert.Equal(SendOutcome.Failed, await SendAsync(Reply($"http://{own ?? IPAddress.Any}:{exposed.Port}/")).WaitAsync(Patience));
        Assert.Equal(0, exposed.Pending);
    }

    private static Func<Microsoft.AspNetCore.Http.HttpContext, Task> Answer(int status, string body) => async context =>
    {
        context.Response.StatusCode = status;
        await context.Response.Body.WriteAsync(Some.Utf8(body));
    };

    private Activity Reply(string? serviceUrl = null, string conversation = "c1") => ReplyAddress.To(
        Some.Message(conversation: conversation) with { ServiceUrl = serviceUrl ?? _channel.Url },
        new Activity { Type = ActivityTypes.Message, Text = "hello" });

    private Task<SendOutcome> SendAsync(Activity reply) => _client.SendAsync(reply, CancellationToken.None);
}
