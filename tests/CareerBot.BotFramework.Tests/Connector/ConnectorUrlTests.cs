using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Connector;

namespace CareerBot.BotFramework.Tests.Connector;

public sealed class ConnectorUrlTests
{
    [Theory]
    [InlineData("http://localhost:5", "http://localhost:5/v3/conversations/c/activities")]
    [InlineData("http://localhost:5/", "http://localhost:5/v3/conversations/c/activities")]
    [InlineData("http://localhost:5/_connector", "http://localhost:5/_connector/v3/conversations/c/activities")]
    [InlineData("https://x.example/amer/tenant/", "https://x.example/amer/tenant/v3/conversations/c/activities")]
    public void For_keeps_the_path_of_the_serviceUrl(string serviceUrl, string expected) => Assert.Equal(expected, For(serviceUrl, "c", null));

    [Fact]
    public void For_reply_ends_in_the_id_that_is_answered() =>
        Assert.Equal("http://localhost:5/v3/conversations/c/activities/a", For("http://localhost:5", "c", "a"));

    [Fact]
    public void For_ids_are_escaped_each_as_one_segment() => Assert.Equal(
        "http://localhost:5/v3/conversations/19%3Ax%40thread%3Bmessageid%3D1%7Clivechat/activities/a%2F..%2Fb%20c%25%3F%23",
        For("http://localhost:5", "19:x@thread;messageid=1|livechat", "a/../b c%?#"));

    private static string For(string serviceUrl, string conversation, string? replyToId) =>
        ConnectorUrl.For(new Activity { ServiceUrl = serviceUrl, Conversation = new ConversationAccount { Id = conversation }, ReplyToId = replyToId }).AbsoluteUri;
}
