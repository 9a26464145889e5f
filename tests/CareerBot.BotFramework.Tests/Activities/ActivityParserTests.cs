using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Tests.Support;

namespace CareerBot.BotFramework.Tests.Activities;

public sealed class ActivityParserTests
{
    private const string Valid = """
        {"type":"message","id":"a1","channelId":"emulator","serviceUrl":"http://localhost:1","conversation":{"id":"c1"},
         "from":{"id":"u1"},"recipient":{"id":"b1"},"text":"hello"}
        """;

    [Fact]
    public void Parse_message_gives_its_fields()
    {
        var activity = Parse(Valid).Activity!;

        Assert.Equal(("message", "a1", "emulator", "c1", "u1", "b1", "hello"),
            (activity.Type, activity.Id, activity.ChannelId, activity.Conversation!.Id, activity.From!.Id, activity.Recipient!.Id, activity.Text));
    }

    [Fact]
    public void Parse_other_letter_case_and_byte_order_mark_are_accepted() =>
        Assert.Equal("hello", Parse("\uFEFF" + Valid.Replace("\"text\"", "\"Text\"").Replace("\"channelId\"", "\"ChannelID\"")).Activity?.Text);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[{\"type\":\"message\"}]")]
    [InlineData("\"message\"")]
    [InlineData("42")]
    [InlineData("{")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":'message'}")]
    [InlineData("{\"type\":\"message\",}")]
    [InlineData("{\"type\":\"message\"} trailing")]
    [InlineData("{\"type\":\"message\"}{}")]
    [InlineData("not json at all")]
    public void Parse_what_is_no_json_object_gives_BadSyntax(string body) => Assert.Equal(ActivityError.BadSyntax, Parse(body).Error?.Code);

    [Fact]
    public void Parse_bytes_that_are_not_utf8_give_BadSyntax()
    {
        var bytes = Encoding.Latin1.GetBytes(Valid.Replace("hello", "h\u00e9llo"));

        Assert.Equal(ActivityError.BadSyntax, ActivityParser.Parse(bytes).Error?.Code);
    }

    [Theory]
    [InlineData("\"text\":\"\\ud800\"")]
    [InlineData("\"text\":\"x\",\"extra\":{\"deep\":\"\\udc00x\"}")]
    [InlineData("\"text\":\"x\",\"\\ud800\":1")]
    public void Parse_half_a_surrogate_pair_gives_BadSyntax(string fields) =>
        Assert.Equal(ActivityError.BadSyntax, Parse(Valid.Replace("\"text\":\"hello\"", fields)).Error?.Code);

    [Fact]
    public void Parse_escaped_emoji_is_read() =>
        Assert.Equal("\U0001F600", Parse(Valid.Replace("hello", "\\ud83d\\ude00")).Activity?.Text);

    [Theory]
    [InlineData("text", "{}")]
    [InlineData("text", "[\"x\"]")]
    [InlineData("text", "5")]
    [InlineData("text", "true")]
    [InlineData("type", "{}")]
    [InlineData("id", "7")]
    [InlineData("conversation", "\"c1\"")]
    [InlineData("conversation", "{\"id\":{}}")]
    [InlineData("from", "[]")]
    [InlineData("from", "{\"id\":5}")]
    [InlineData("membersAdded", "{}")]
    [InlineData("membersAdded", "[\"u1\"]")]
    [InlineData("entities", "\"x\"")]
    [InlineData("suggestedActions", "[]")]
    [InlineData("serviceUrl", "{}")]
    public void Parse_wrong_type_gives_BadArgument_that_names_the_field(string field, string json)
    {
        var error = Parse(With(field, JsonNode.Parse(json))).Error;

        Assert.Equal(ActivityError.BadArgument, error?.Code);
        Assert.Contains($"'{field}'", error!.Message);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("channelId")]
    [InlineData("conversation")]
    [InlineData("from")]
    [InlineData("serviceUrl")]
    public void Parse_missing_field_gives_MissingProperty_that_names_it(string field)
    {
        var missing = Parse(With(field, null)).Error;
        var empty = Parse(With(field, field is "conversation" or "from" ? new JsonObject { ["id"] = "" } : "")).Error;

        Assert.Equal(ActivityError.MissingProperty, missing?.Code);
        Assert.Contains($"'{field}", missing!.Message);
        Assert.Equal(missing, empty);
    }

    [Theory]
    [InlineData("event")]
    [InlineData("invoke")]
    public void Parse_event_or_invoke_without_name_gives_MissingProperty(string type)
    {
        Assert.Equal(ActivityError.MissingProperty, Parse(With("type", type)).Error?.Code);
        Assert.True(Parse(With("type", type, "name", "n")).IsValid);
    }

    [Fact]
    public void Parse_invoke_without_name_from_teams_is_accepted() => Assert.True(Parse(With("type", "invoke", "channelId", "msteams")).IsValid);

    [Theory]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    public void Parse_edit_without_id_gives_MissingProperty(string type) =>
        Assert.Equal(ActivityError.MissingProperty, Parse(With("type", type, "id", null)).Error?.Code);

    [Theory]
    [InlineData("message", "expectReplies")]
    [InlineData("typing", null)]
    [InlineData("whatever", null)]
    public void Parse_without_serviceUrl_is_accepted_where_no_reply_is_sent(string type, string? deliveryMode) =>
        Assert.True(Parse(With("type", type, "serviceUrl", null, "deliveryMode", deliveryMode)).IsValid);

    [Theory]
    [InlineData("not a url")]
    [InlineData("/relative")]
    [InlineData("ftp://localhost/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("urn:botframework:websocket:x")]
    [InlineData("http://localhost/\n")]
    [InlineData(" http://localhost/")]
    [InlineData("http://user:secret@localhost/")]
    [InlineData("http://localhost/?to=")]
    [InlineData("http://localhost/#x")]
    public void Parse_unusable_serviceUrl_gives_BadArgument(string url) =>
        Assert.Equal(ActivityError.BadArgument, Parse(With("serviceUrl", url)).Error?.Code);

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("a\nb")]
    [InlineData("a\u0000b")]
    public void Parse_id_that_would_climb_a_path_or_forge_a_log_line_gives_BadArgument(string id)
    {
        Assert.Equal(ActivityError.BadArgument, Parse(With("id", id)).Error?.Code);
        Assert.Equal(ActivityError.BadArgument, Parse(With("conversation", new JsonObject { ["id"] = id })).Error?.Code);
    }

    [Fact]
    public void Parse_id_over_1000_characters_gives_BadArgument()
    {
        Assert.True(Parse(With("id", new string('x', 1000))).IsValid);
        Assert.Equal(ActivityError.BadArgument, Parse(With("id", new string('x', 1001))).Error?.Code);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(200, false)]
    [InlineData(100_000, false)]
    public void Parse_nested_card_data_is_read_to_128_levels(int levels, bool accepted)
    {
        var outcome = Parse(Valid.Replace("\"text\"", $"\"value\":{Nested(levels)},\"text\""));

        Assert.Equal(accepted, outcome.IsValid);
        Assert.Equal(accepted ? null : ActivityError.BadSyntax, outcome.Error?.Code);
    }

    [Fact]
    public void Parse_deepest_accepted_account_can_be_written_in_a_list_of_replies()
    {
        var activity = Parse(Valid.Replace("{\"id\":\"u1\"}", $"{{\"id\":\"u1\",\"x\":{Nested(126)}}}")).Activity!;

        var json = JsonSerializer.Serialize(new ExpectedReplies([activity]), ActivityJsonContext.Default.ExpectedReplies);

        Assert.Contains(Nested(126), json);
    }

    [Fact]
    public void Parse_then_write_keeps_unknown_fields_on_every_level()
    {
        const string json = """
            {"type":"message","id":"a1","channelId":"msteams","serviceUrl":"https://x.example/","from":{"id":"u1","aadObjectId":"o","deep":{"n":[1,2.50,null]}},
             "recipient":{"id":"b1","custom":true},"conversation":{"id":"c1","tenantId":"t","isGroup":true},"text":"",
             "attachments":[{"contentType":"x/y","content":{"body":[{"new":"<b>"}]},"future":1}],
             "entities":[{"type":"mention","mentioned":{"id":"b1"},"text":"<at>b</at>"},{"noType":1},{"type":5,"citation":"odd"}],
             "channelData":{"team":{"id":"t1"}},"value":"just text","timestamp":"2026-01-01T00:00:00.1234567Z","localTimestamp":"2026-01-01T01:00:00+01:00",
             "membersAdded":[{"id":"m","x":{}}],"suggestedActions":{"to":["u1"],"actions":[{"type":"imBack","title":"t","value":{"a":1},"image":"i"}]},"brandNew":{"a":[]}}
            """;

        var written = JsonSerializer.SerializeToNode(Parse(json).Activity!, ActivityJsonContext.Default.Activity);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), written), written!.ToJsonString());
    }

    [Fact]
    public void Parse_drops_callerId_from_the_wire()
    {
        var activity = Parse(With("callerId", "urn:botframework:azure")).Activity!;

        Assert.DoesNotContain("callerId", JsonSerializer.Serialize(activity, ActivityJsonContext.Default.Activity), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("{\"SECRET\":")]
    [InlineData("{\"type\":\"message\",\"SECRET\":1,\"text\":{\"SECRET\":1}}")]
    [InlineData("{\"type\":\"message\",\"from\":{\"id\":{\"SECRET\":\"SECRET\"}}}")]
    [InlineData("{\"type\":\"SECRET\"}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"c\",\"conversation\":{\"id\":\"c\"},\"from\":{\"id\":\"u\"},\"serviceUrl\":\"SECRET\"}")]
    public void Parse_errors_never_hold_text_of_the_sender(string body) => Assert.DoesNotContain("SECRET", Parse(body).Error!.ToString());

    private static ActivityParseOutcome Parse(string json) => ActivityParser.Parse(Some.Utf8(json));

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);

    private static string With(string field, JsonNode? value, string? otherField = null, string? other = null, string? thirdField = null, string? third = null)
    {
        var activity = JsonNode.Parse(Valid)!.AsObject();
        Set(field, value);
        Set(otherField, other);
        Set(thirdField, third);
        return activity.ToJsonString();

        void Set(string? name, JsonNode? to)
        {
            if (name is not null)
            {
                activity.Remove(name);
                if (to is not null)
                {
                    activity[name] = to;
                }
            }
        }
    }
}
