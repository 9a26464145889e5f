using System.Net;
using System.Text;
using System.Text.Json;
using Markdig;

namespace CareerBot.FunctionalTests.Messages;

/// <summary>Whatever is sent, a clear answer comes back, nothing of it as markup, and the bot goes on.</summary>
public sealed class MessagesBadInputTests : IAsyncLifetime
{
    private BotHost _bot = null!;

    public async Task InitializeAsync() => _bot = await BotHost.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    public static TheoryData<string, string?> OddTexts => new()
    {
        { "empty", "" },
        { "null", null },
        { "blank", " \t\r\n\u00a0\u2003 " },
        { "emoji only", "\U0001F600\U0001F468\u200d\U0001F469\u200d\U0001F467\U0001F3FD" },
        { "100 kB of words", string.Concat(Enumerable.Repeat("marker-xyz ", 9_100)) },
        { "100 kB without a blank", new string('z', 100_000) },
        { "control characters", "marker-xyz\u0000\u0001\u0007\u0008\u001b[31m\u007f\u0085" },
        { "right-to-left marks", "\u202emarker-xyz\u202c \u200f\u2067\u05e9\u05dc\u05d5\u05dd\u2069" },
        { "script", "<script>alert('marker-xyz')</script>" },
        { "html", "<img src=x onerror=marker-xyz><b>bold</b>&lt;i&gt;" },
        { "markdown", "[marker-xyz](http://evil.example) ![x](http://evil.example/marker-xyz.png)\n# marker-xyz\n|a|b|\n|-|-|" },
        { "sql", "'; DROP TABLE marker_xyz; -- \" OR 1=1" },
        { "lucene operators", "title:marker-xyz~2^10 AND NOT (foo OR bar*) +must -not [a TO z] {x TO y} \\ \"" },
        { "json", "{\"type\":\"message\",\"text\":\"marker-xyz\",\"a\":[1,2,{}]}" },
        { "template", "{{marker-xyz}} ${marker-xyz} #{marker-xyz} %s%n" },
        { "combining marks", "m" + new string('\u0301', 1500) },
        { "many lines", string.Concat(Enumerable.Repeat("\n- marker-xyz", 100)) },
    };

    [Theory]
    [MemberData(nameof(OddTexts))]
    public async Task Odd_text_gets_one_reply_that_holds_nothing_of_it(string name, string? text)
    {
        Assert.NotEmpty(name);
        var reply = Assert.Single(await _bot.AskAsync(Incoming.Message(text)));

        var said = reply.GetRawText();
        Assert.False(string.IsNullOrWhiteSpace(reply.GetProperty("text").GetString()));
        Assert.DoesNotContain("marker", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("evil", said);
        Assert.DoesNotContain("zzz", said);
        var html = Markdown.ToHtml(reply.GetProperty("text").GetString()!);
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<img", html);
        await AssertGoesOnAsync();
    }

    [Theory]
    [MemberData(nameof(OddTexts))]
    public async Task Odd_text_is_never_logged(string name, string? text)
    {
        Assert.NotEmpty(name);
        await _bot.AskAsync(Incoming.Message(text));

        Assert.DoesNotContain(_bot.Log.Lines, line => line.Contains("marker", StringComparison.OrdinalIgnoreCase) || line.Contains("zzz") || line.Contains("DROP"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("marker-xyz")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"type\":\"message\"} marker-xyz")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud800\"}")]
    public async Task Body_that_is_no_json_object_is_400_BadSyntax(string body) => await AssertErrorAsync(await _bot.PostAsync(body), 400, "BadSyntax");

    [Fact]
    public async Task Body_that_is_not_utf8_is_400_BadSyntax() =>
        await AssertErrorAsync(await _bot.PostAsync(Encoding.Unicode.GetBytes("{\"type\":\"message\"}")), 400, "BadSyntax");

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/json")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData(null)]
    public async Task Other_content_type_is_415(string? contentType) =>
        await AssertErrorAsync(await _bot.PostAsync(JsonSerializer.Serialize(Incoming.Message("hello")), contentType), 415, "BadArgument");

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("application/vnd.microsoft.activity+json")]
    public async Task Json_content_type_is_accepted(string contentType)
    {
        var activity = Incoming.Message("hello");
        activity["deliveryMode"] = "expectReplies";

        Assert.Equal(HttpStatusCode.OK, (await _bot.PostAsync(JsonSerializer.Serialize(activity), contentType)).StatusCode);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("channelId")]
    [InlineData("conversation")]
    [InlineData("from")]
    [InlineData("serviceUrl")]
    public async Task Missing_field_is_400_MissingProperty(string field)
    {
        var activity = Incoming.Message("hello");
        activity.Remove(field);

        await AssertErrorAsync(await _bot.PostAsync(activity), 400, "MissingProperty");
    }

    [Fact]
    public async Task Empty_object_is_400_MissingProperty() => await AssertErrorAsync(await _bot.PostAsync("{}"), 400, "MissingProperty");

    [Theory]
    [InlineData("event")]
    [InlineData("invoke")]
    public async Task Event_or_invoke_without_name_is_400_MissingProperty(string type)
    {
        var activity = Incoming.Message(null);
        activity["type"] = type;

        await AssertErrorAsync(await _bot.PostAsync(activity), 400, "MissingProperty");
    }

    [Theory]
    [InlineData("type", 5)]
    [InlineData("text", 5)]
    [InlineData("text", true)]
    [InlineData("conversation", "marker-xyz")]
    [InlineData("from", 5)]
    [InlineData("membersAdded", "marker-xyz")]
    [InlineData("entities", 5)]
    [InlineData("serviceUrl", "marker-xyz")]
    [InlineData("serviceUrl", "file:///marker-xyz")]
    [InlineData("id", "..")]
    public async Task Wrong_value_is_400_BadArgument(string field, object value)
    {
        var activity = Incoming.Message("hello");
        activity[field] = value;

        await AssertErrorAsync(await _bot.PostAsync(activity), 400, "BadArgument");
    }

    [Fact]
    public async Task Object_where_text_belongs_is_400_BadArgument()
    {
        var activity = Incoming.Message(null);
        activity["text"] = new { marker = "marker-xyz" };

        await AssertErrorAsync(await _bot.PostAsync(activity), 400, "BadArgument");
    }

    [Theory]
    [InlineData(100, 200)]
    [InlineData(200, 400)]
    [InlineData(50_000, 400)]
    public async Task Nested_card_data_is_taken_to_depth_128(int depth, int status)
    {
        var activity = Incoming.Message("hello");
        activity["deliveryMode"] = "expectReplies";
        var body = JsonSerializer.Serialize(activity);
        var nested = string.Concat(Enumerable.Repeat("{\"card\":", depth)) + "1" + new string('}', depth);

        using var response = await _bot.PostAsync($"{body[..^1]},\"value\":{nested}}}");

        Assert.Equal(status, (int)response.StatusCode);
        await AssertGoesOnAsync();
    }

    [Fact]
    public async Task Deep_data_that_is_copied_into_the_reply_can_be_written()
    {
        var body = "{\"type\":\"message\",\"channelId\":\"x\",\"deliveryMode\":\"expectReplies\",\"conversation\":{\"id\":\"c\"},\"from\":{\"id\":\"u\",\"x\":"
            + new string('[', 126) + new string(']', 126) + "},\"text\":\"hello\"}";

        Assert.Equal(HttpStatusCode.OK, (await _bot.PostAsync(body)).StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Body_over_the_limit_is_413(bool chunked)
    {
        await AssertErrorAsync(await _bot.PostAsync(BodyOf(1024 * 1024 + 1), chunked: chunked), 413, "MessageSizeTooBig");
        await AssertGoesOnAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Body_at_the_limit_is_taken(bool chunked) =>
        Assert.Equal(HttpStatusCode.OK, (await _bot.PostAsync(BodyOf(1024 * 1024), chunked: chunked)).StatusCode);

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Other_verb_is_405_and_names_the_one_allowed(string verb)
    {
        using var response = await _bot.SendAsync(new HttpRequestMessage(new HttpMethod(verb), "/api/messages"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    private static byte[] BodyOf(int bytes)
    {
        var activity = Incoming.Message("hello");
        activity["deliveryMode"] = "expectReplies";
        activity["value"] = "";
        var empty = JsonSerializer.SerializeToUtf8Bytes(activity).Length;
        activity["value"] = new string('x', bytes - empty);
        return JsonSerializer.SerializeToUtf8Bytes(activity);
    }

    private static async Task AssertErrorAsync(HttpResponseMessage response, int status, string code)
    {
        using (response)
        {
            Assert.Equal(status, (int)response.StatusCode);
            var error = (await BotHost.JsonOf(response)).GetProperty("error");
            Assert.Equal(code, error.GetProperty("code").GetString());
            Assert.False(string.IsNullOrWhiteSpace(error.GetProperty("message").GetString()));
            Assert.DoesNotContain("marker", error.GetRawText());
            Assert.DoesNotContain("   at ", error.GetRawText());
        }
    }

    private async Task AssertGoesOnAsync() =>
        Assert.Contains(TinyKnowledge.PayFigure, Assert.Single(await _bot.AskAsync(Incoming.Message(TinyKnowledge.PayQuestion, "next"))).GetProperty("text").GetString());
}
