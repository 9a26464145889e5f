using System.Text;
using System.Text.Json;
using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Authentication;
using CareerBot.BotFramework.Turns;
using CareerBot.Core.Answers;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework.Tests.Support;

/// <summary>Valid things, of which a test changes the one part it is about.</summary>
internal static class Some
{
    public static Activity Message(string? id = "a1", string text = "hello", string conversation = "c1") => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        ChannelId = "emulator",
        ServiceUrl = "http://localhost:50000",
        Conversation = new ConversationAccount { Id = conversation },
        From = new ChannelAccount { Id = "user-1", Name = "User" },
        Recipient = new ChannelAccount { Id = "bot-1", Name = "Bot", Role = "bot" },
        Text = text,
    };

    public static AuthenticatedActivity Turn(Activity activity) => new(AuthenticatedActivity.MessagesDoor, activity, Caller.Anonymous);

    public static AuthenticatedActivity Turn(string id, string conversation = "c1") => Turn(Message(id, conversation: conversation));

    public static Answer Answer(AnswerKind kind, string text, IReadOnlyList<Citation>? citations = null, IReadOnlyList<string>? suggestions = null) =>
        new(kind, text, 1, null, citations ?? [], suggestions ?? [], () => AnswerExplanation.Because("test"));

    public static Citation Citation(int number = 1, string title = "Pay", string section = "Wages", string quote = "It pays well.", string url = "http://localhost:3978/sources/pay?v=1#wages") =>
        new(number, title, section, new Uri(url), quote, "pay#wages/1", "1");

    public static IOptions<BotOptions> Options(Action<BotOptions>? change = null)
    {
        var options = new BotOptions();
        change?.Invoke(options);
        return Microsoft.Extensions.Options.Options.Create(options);
    }

    public static byte[] Json(object value) => JsonSerializer.SerializeToUtf8Bytes(value);

    public static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    public static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;
}
