namespace CareerBot.FunctionalTests.Messages;

/// <summary>Activities as a channel sends them.</summary>
internal static class Incoming
{
    public static Dictionary<string, object?> Message(string? text, string id = "a1", string conversation = "c1", string serviceUrl = "http://localhost:1") => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["timestamp"] = "2026-01-01T00:00:00.000Z",
        ["channelId"] = "emulator",
        ["serviceUrl"] = serviceUrl,
        ["conversation"] = new Dictionary<string, object?> { ["id"] = conversation, ["tenantId"] = "t1" },
        ["from"] = new Dictionary<string, object?> { ["id"] = "user-1", ["name"] = "User", ["role"] = "user" },
        ["recipient"] = new Dictionary<string, object?> { ["id"] = "bot-1", ["name"] = "Bot", ["role"] = "bot" },
        ["text"] = text,
        ["channelData"] = new { clientActivityID = "x" },
    };

    public static Dictionary<string, object?> Joined(string serviceUrl, string id = "j1", params object[] members)
    {
        var activity = Message(null, id, serviceUrl: serviceUrl);
        activity["type"] = "conversationUpdate";
        activity["membersAdded"] = members;
        activity["membersRemoved"] = Array.Empty<object>();
        return activity;
    }
}
