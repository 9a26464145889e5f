using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework.Connector;

/// <summary>Where an activity is posted (sheet, 3.1).</summary>
internal static class ConnectorUrl
{
    /// <summary>The URL below the reply's serviceUrl, whose own path is kept; ids are escaped, each as one segment.</summary>
    public static Uri For(Activity reply)
    {
        var root = reply.ServiceUrl!.EndsWith('/') ? reply.ServiceUrl : reply.ServiceUrl + "/";
        var activities = $"{root}v3/conversations/{Uri.EscapeDataString(reply.Conversation!.Id!)}/activities";
        return new Uri(string.IsNullOrEmpty(reply.ReplyToId) ? activities : $"{activities}/{Uri.EscapeDataString(reply.ReplyToId)}");
    }
}
