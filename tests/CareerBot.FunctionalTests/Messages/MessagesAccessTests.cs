using System.Net;
using System.Net.Http.Json;

namespace CareerBot.FunctionalTests.Messages;

/// <summary>Who may call, and whom the bot calls.</summary>
public sealed class MessagesAccessTests
{
    private static readonly Dictionary<string, string?> WithAppId = new() { ["MicrosoftAppId"] = "00000000-0000-0000-0000-000000000001" };

    [Theory]
    [InlineData("Development", false, "Bearer garbage")]
    [InlineData("Development", false, "Bearer a.b.c")]
    [InlineData("Development", false, "Bearer")]
    [InlineData("Development", false, "Basic x")]
    [InlineData("Development", true, "Bearer a.b.c")]
    [InlineData("Development", true, null)]
    [InlineData("Production", false, null)]
    [InlineData("Production", false, "Bearer a.b.c")]
    [InlineData("Production", true, null)]
    [InlineData("Production", true, "Bearer a.b.c")]
    public async Task Call_without_proof_is_401_and_asks_for_a_bearer(string environment, bool appId, string? authorization)
    {
        await using var bot = await BotHost.StartAsync(environment, appId ? WithAppId : null);
        using var request = Request("hello");
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await bot.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal("Unauthorized", (await BotHost.JsonOf(response)).GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Body_of_an_unknown_caller_is_not_even_read()
    {
        await using var bot = await BotHost.StartAsync("Production");

        using var response = await bot.PostAsync("{ not json");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Host", "rebound.example")]
    public async Task Call_from_a_foreign_page_is_401(string header, string value)
    {
        await using var bot = await BotHost.StartAsync();
        using var request = Request("hello");
        request.Headers.TryAddWithoutValidation(header, value);

        using var response = await bot.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("http://10.0.0.1:80")]
    public async Task ServiceUrl_elsewhere_is_403_for_an_anonymous_caller(string serviceUrl)
    {
        await using var bot = await BotHost.StartAsync();

        using var response = await bot.PostAsync(Incoming.Message("hello", serviceUrl: serviceUrl));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("Forbidden", (await BotHost.JsonOf(response)).GetProperty("error").GetProperty("code").GetString());
    }

    private static HttpRequestMessage Request(string text)
    {
        var activity = Incoming.Message(text);
        activity["deliveryMode"] = "expectReplies";
        return new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(activity) };
    }
}
