using System.Text.Json;
using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Tests.Support;

namespace CareerBot.BotFramework.Tests.Activities;

public sealed class ReplyAddressTests
{
    private static readonly Activity Reply = new() { Type = ActivityTypes.Message, Text = "hi" };

    [Fact]
    public void To_message_swaps_the_parties_and_copies_the_way_back()
    {
        var incoming = Some.Message() with { Locale = "en-GB" };

        var reply = ReplyAddress.To(incoming, Reply with { Id = "left over" });

        Assert.Same(incoming.Recipient, reply.From);
        Assert.Same(incoming.From, reply.Recipient);
        Assert.Same(incoming.Conversation, reply.Conversation);
        Assert.Equal(("emulator", "http://localhost:50000", "a1", "en-GB", InputHints.AcceptingInput), (reply.ChannelId, reply.ServiceUrl, reply.ReplyToId, reply.Locale, reply.InputHint));
        Assert.Null(reply.Id);
    }

    [Fact]
    public void To_keeps_unknown_fields_of_accounts_and_nothing_else_of_the_activity()
    {
        var incoming = Some.Message() with
        {
            Conversation = new ConversationAccount { Id = "c1", Extra = new() { ["tenantId"] = Some.Element("\"t\"") } },
            Entities = [Some.Element("{}")],
            DeliveryMode = DeliveryModes.ExpectReplies,
            Value = Some.Element("1"),
            Extra = new() { ["channelData"] = Some.Element("{}"), ["timestamp"] = Some.Element("\"x\"") },
        };

        var json = JsonSerializer.SerializeToElement(ReplyAddress.To(incoming, Reply), ActivityJsonContext.Default.Activity);

        Assert.Equal("t", json.GetProperty("conversation").GetProperty("tenantId").GetString());
        Assert.Equal(
            ["channelId", "conversation", "from", "inputHint", "recipient", "replyToId", "serviceUrl", "text", "type"],
            json.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void To_keeps_locale_and_input_hint_of_the_reply()
    {
        var reply = ReplyAddress.To(Some.Message() with { Locale = "de" }, Reply with { Locale = "en", InputHint = InputHints.ExpectingInput });

        Assert.Equal(("en", InputHints.ExpectingInput), (reply.Locale, reply.InputHint));
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "a1")]
    [InlineData("emulator", "a1")]
    public void To_conversationUpdate_names_it_only_where_it_is_in_the_transcript(string channel, string? replyToId) =>
        Assert.Equal(replyToId, ReplyAddress.To(Some.Message() with { Type = ActivityTypes.ConversationUpdate, ChannelId = channel }, Reply).ReplyToId);

    [Theory]
    [InlineData("directline")]
    [InlineData("webchat")]
    public void To_message_on_a_web_channel_names_it(string channel) =>
        Assert.Equal("a1", ReplyAddress.To(Some.Message() with { ChannelId = channel }, Reply).ReplyToId);

    [Fact]
    public void To_without_recipient_still_has_a_sender() =>
        Assert.Equal("bot", ReplyAddress.To(Some.Message() with { Recipient = null }, Reply).From?.Role);

    [Fact]
    public void To_without_id_names_none() => Assert.Null(ReplyAddress.To(Some.Message(id: ""), Reply).ReplyToId);
}
