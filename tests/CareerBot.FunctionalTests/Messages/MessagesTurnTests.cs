using System.Net;
using System.Text.Json;
using CareerBot.TestSupport;

namespace CareerBot.FunctionalTests.Messages;

/// <summary>What a user gets to see.</summary>
public sealed class MessagesTurnTests : IAsyncLifetime
{
    private BotHost _bot = null!;
    private ChannelDouble _channel = null!;

    public async Task InitializeAsync()
    {
        _bot = await BotHost.StartAsync();
        _channel = await ChannelDouble.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task Question_is_accepted_and_answered_with_citations_through_the_connector()
    {
        using var response = await _bot.PostAsync(Incoming.Message(TinyKnowledge.PayQuestion, conversation: "c|1", serviceUrl: _channel.Url + "/_connector"));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        var request = await _channel.NextAsync();
        Assert.Equal("/_connector/v3/conversations/c%7C1/activities/a1", request.Path);
        AssertAnswersPay(request.Body);
    }

    [Fact]
    public async Task Question_with_expectReplies_is_answered_in_the_response()
    {
        var reply = Assert.Single(await _bot.AskAsync(Incoming.Message(TinyKnowledge.PayQuestion)));

        AssertAnswersPay(reply);
        Assert.Equal("a1", reply.GetProperty("replyToId").GetString());
        Assert.Equal("bot-1", reply.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("user-1", reply.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal("t1", reply.GetProperty("conversation").GetProperty("tenantId").GetString());
        Assert.Equal("emulator", reply.GetProperty("channelId").GetString());
        Assert.Equal("http://localhost:1", reply.GetProperty("serviceUrl").GetString());
        Assert.Equal(0, _channel.Pending);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("I want to talk to a person")]
    [InlineData("who won the football match yesterday")]
    [InlineData("")]
    public async Task Other_replies_have_no_citation(string text)
    {
        var reply = Assert.Single(await _bot.AskAsync(Incoming.Message(text)));

        Assert.False(reply.TryGetProperty("entities", out _));
        Assert.DoesNotContain("**Sources**", reply.GetProperty("text").GetString());
        Assert.Equal("markdown", reply.GetProperty("textFormat").GetString());
    }

    [Fact]
    public async Task Person_who_joins_is_welcomed_once_with_suggestions()
    {
        object bot = new { id = "bot-1", name = "Bot", role = "bot" };
        object user = new { id = "user-1", name = "User", role = "user" };

        await PostAcceptedAsync(Incoming.Joined(_channel.Url, "j0", bot));
        await PostAcceptedAsync(Incoming.Joined(_channel.Url, "j1", bot, user));
        await PostAcceptedAsync(Incoming.Joined(_channel.Url, "j2", user, bot));
        await PostAcceptedAsync(Incoming.Message(TinyKnowledge.PayQuestion, "m1", serviceUrl: _channel.Url));

        var welcome = await _channel.NextAsync();
        Assert.Equal("j1", welcome.Body.GetProperty("replyToId").GetString());
        Assert.All(welcome.Body.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray(), AssertIsButton);
        Assert.Equal("m1", (await _channel.NextAsync()).Body.GetProperty("replyToId").GetString());
    }

    [Theory]
    [InlineData("typing", 202)]
    [InlineData("endOfConversation", 202)]
    [InlineData("messageReaction", 202)]
    [InlineData("installationUpdate", 202)]
    [InlineData("messageUpdate", 202)]
    [InlineData("messageDelete", 202)]
    [InlineData("contactRelationUpdate", 202)]
    [InlineData("deleteUserData", 202)]
    [InlineData("trace", 202)]
    [InlineData("handoff", 202)]
    [InlineData("somethingNew", 202)]
    [InlineData("Message", 202)]
    [InlineData("event", 200)]
    [InlineData("invoke", 501)]
    public async Task Other_types_get_their_status_and_no_reply(string type, int status)
    {
        var activity = Incoming.Message("hello", "o1", serviceUrl: _channel.Url);
        activity["type"] = type;
        activity["name"] = "some/name";

        using var response = await _bot.PostAsync(activity);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        await PostAcceptedAsync(Incoming.Message("hello", "m1", serviceUrl: _channel.Url));
        Assert.Equal("m1", (await _channel.NextAsync()).Body.GetProperty("replyToId").GetString());
    }

    [Fact]
    public async Task Other_type_with_expectReplies_gets_an_empty_list()
    {
        var activity = Incoming.Message("hello");
        activity["type"] = "typing";

        Assert.Empty(await _bot.AskAsync(activity));
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("somethingNew")]
    [InlineData("invoke")]
    public async Task Other_types_need_no_serviceUrl(string type)
    {
        var activity = Incoming.Message(null);
        activity["type"] = type;
        activity["name"] = "some/name";
        activity.Remove("serviceUrl");

        using var response = await _bot.PostAsync(activity);

        Assert.NotEqual(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static void AssertAnswersPay(JsonElement reply)
    {
        Assert.Contains($"{TinyKnowledge.PayFigure} in May 2022", reply.GetProperty("text").GetString());
        Assert.Contains("[1]", reply.GetProperty("text").GetString());
        Assert.Contains("**Sources**\n\n- [1] [About salary – Main points](http://localhost:3978/sources/salary", reply.GetProperty("text").GetString());
        Assert.Equal("message", reply.GetProperty("type").GetString());
        Assert.Equal("markdown", reply.GetProperty("textFormat").GetString());
        Assert.Equal("acceptingInput", reply.GetProperty("inputHint").GetString());
        Assert.All(reply.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray(), AssertIsButton);
        var entity = Assert.Single(reply.GetProperty("entities").EnumerateArray());
        Assert.Equal("https://schema.org/Message", entity.GetProperty("type").GetString());
        var claim = Assert.Single(entity.GetProperty("citation").EnumerateArray());
        Assert.Equal(1, claim.GetProperty("position").GetInt32());
        Assert.Contains("#main", claim.GetProperty("appearance").GetProperty("url").GetString());
        Assert.Contains(TinyKnowledge.PayFigure, claim.GetProperty("appearance").GetProperty("abstract").GetString());
    }

    private static void AssertIsButton(JsonElement action)
    {
        Assert.Equal("imBack", action.GetProperty("type").GetString());
        Assert.Equal(action.GetProperty("title").GetString(), action.GetProperty("value").GetString());
    }

    private async Task PostAcceptedAsync(object activity)
    {
        using var response = await _bot.PostAsync(activity);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }
}
