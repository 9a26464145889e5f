using System.Net;
using CareerBot.BotFramework.Authentication;
using CareerBot.BotFramework.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace CareerBot.BotFramework.Tests.Authentication;

public sealed class ActivityAuthenticatorTests
{
    private readonly CollectingLogger<ActivityAuthenticator> _log = new();

    [Theory]
    [InlineData("127.0.0.1", "localhost:3978")]
    [InlineData("127.1.2.3", "127.0.0.1:3978")]
    [InlineData("::1", "[::1]:3978")]
    [InlineData("::ffff:127.0.0.1", "LOCALHOST")]
    public async Task AuthenticateAsync_program_on_this_machine_in_development_is_let_in(string remote, string host) =>
        Assert.True((await AuthenticateAsync(Request(remote, host)) as AuthenticationOutcome.Authenticated)?.Caller.IsAnonymous);

    [Theory]
    [InlineData("192.168.1.7", "localhost")]
    [InlineData("::ffff:10.0.0.1", "localhost")]
    [InlineData("2001:db8::1", "localhost")]
    [InlineData(null, "localhost")]
    [InlineData("127.0.0.1", "rebound.example:3978")]
    [InlineData("127.0.0.1", "localhost.example")]
    [InlineData("127.0.0.1", "192.168.1.7")]
    [InlineData("127.0.0.1", "")]
    public async Task AuthenticateAsync_others_in_development_are_unauthorized(string? remote, string host) =>
        Assert.IsType<AuthenticationOutcome.Unauthorized>(await AuthenticateAsync(Request(remote, host)));

    [Theory]
    [InlineData("http://localhost:3978", true)]
    [InlineData("http://127.0.0.1:8080", true)]
    [InlineData("http://[::1]", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://localhost.evil.example", false)]
    [InlineData("null", false)]
    [InlineData("", false)]
    [InlineData("file://", false)]
    public async Task AuthenticateAsync_page_in_a_browser_is_let_in_from_this_machine_only(string origin, bool letIn) =>
        Assert.Equal(letIn, await AuthenticateAsync(Request(header: ("Origin", origin))) is AuthenticationOutcome.Authenticated);

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.5")]
    [InlineData("Forwarded", "for=203.0.113.5")]
    public async Task AuthenticateAsync_call_through_a_proxy_is_unauthorized(string header, string value) =>
        Assert.IsType<AuthenticationOutcome.Unauthorized>(await AuthenticateAsync(Request(header: (header, value))));

    public static TheoryData<string, string?, string> UnverifiableHeaders()
    {
        var data = new TheoryData<string, string?, string>();
        foreach (var header in new[] { "Bearer", "Bearer ", "Bearer garbage", "Bearer a.b.c", "bearer a.b.c", "Basic x", "x" })
        {
            data.Add("Development", null, header);
            data.Add("Development", "app-1", header);
            data.Add("Production", null, header);
            data.Add("Production", "app-1", header);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(UnverifiableHeaders))]
    public async Task AuthenticateAsync_header_that_cannot_be_verified_is_unauthorized_in_every_mode(string environment, string? appId, string header) =>
        Assert.IsType<AuthenticationOutcome.Unauthorized>(await AuthenticateAsync(Request(header: ("Authorization", header)), environment, appId));

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task AuthenticateAsync_without_token_is_unauthorized_where_an_app_id_is_set(string environment)
    {
        Assert.IsType<AuthenticationOutcome.Unauthorized>(await AuthenticateAsync(Request(), environment, "app-1"));
        Assert.Empty(_log.Lines);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task AuthenticateAsync_without_app_id_outside_development_is_unauthorized_and_explained_once(string environment)
    {
        var authenticator = Authenticator(environment, null);

        Assert.IsType<AuthenticationOutcome.Unauthorized>(await authenticator.AuthenticateAsync(Request(), CancellationToken.None));
        Assert.IsType<AuthenticationOutcome.Unauthorized>(await authenticator.AuthenticateAsync(Request(), CancellationToken.None));

        Assert.Contains("Bot:AppId", Assert.Single(_log.Lines));
    }

    [Theory]
    [InlineData("http://localhost:50000", null, true)]
    [InlineData("http://127.0.0.1:50000/x", null, true)]
    [InlineData("https://[::1]/", null, true)]
    [InlineData("https://smba.trafficmanager.net/teams/", null, false)]
    [InlineData("http://localhost.evil.example", null, false)]
    [InlineData("http://10.0.0.1", null, false)]
    [InlineData("https://smba.trafficmanager.net/teams/", "expectReplies", true)]
    [InlineData(null, "expectReplies", true)]
    public void Admit_anonymous_caller_may_only_have_this_machine_called(string? serviceUrl, string? deliveryMode, bool admitted)
    {
        var activity = Some.Message() with { ServiceUrl = serviceUrl, DeliveryMode = deliveryMode };

        var outcome = Authenticator("Development", null).Admit(Caller.Anonymous, activity);

        Assert.Equal(admitted, outcome is AuthenticationOutcome.Authenticated);
        Assert.Equal(!admitted, outcome is AuthenticationOutcome.Forbidden);
    }

    private static DefaultHttpContext Request(string? remote = "127.0.0.1", string host = "localhost:3978", (string Name, string Value)? header = null)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
        context.Request.Host = new HostString(host);
        if (header is { } set)
        {
            context.Request.Headers[set.Name] = set.Value;
        }

        return context;
    }

    private ValueTask<AuthenticationOutcome> AuthenticateAsync(HttpContext request, string environment = "Development", string? appId = null) =>
        Authenticator(environment, appId).AuthenticateAsync(request, CancellationToken.None);

    private ActivityAuthenticator Authenticator(string environment, string? appId) =>
        new(new EnvironmentDouble { EnvironmentName = environment }, Some.Options(options => options.AppId = appId), _log);

    private sealed class EnvironmentDouble : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";

        public string ApplicationName { get; set; } = "test";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
