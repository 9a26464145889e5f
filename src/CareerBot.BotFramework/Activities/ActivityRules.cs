namespace CareerBot.BotFramework.Activities;

/// <summary>What an incoming activity must contain (sheet, table 1.3 and section 2).</summary>
internal static class ActivityRules
{
    /// <summary>Longest id accepted, in UTF-16 code units: ids are kept in memory, so they must not be of any length.</summary>
    public const int MaxIdLength = 1000;

    public static ActivityError? Check(Activity activity) =>
        CheckId("type", activity.Type, required: true)
        ?? CheckId("channelId", activity.ChannelId, required: true)
        ?? CheckId("conversation.id", activity.Conversation?.Id, required: true)
        ?? CheckId("from.id", activity.From?.Id, required: true)
        ?? CheckId("recipient.id", activity.Recipient?.Id, required: false)
        ?? CheckId("id", activity.Id, required: activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete)
        ?? CheckId("name", activity.Name, NeedsName(activity))
        ?? CheckServiceUrl(activity);

    // An old card action of Teams is an invoke without a name.
    private static bool NeedsName(Activity activity) =>
        activity.Type is ActivityTypes.Event || (activity.Type is ActivityTypes.Invoke && activity.ChannelId is not "msteams");

    // Ids become segments of connector paths and stand in logs: dots would climb the path, control characters would forge lines.
    private static ActivityError? CheckId(string field, string? value, bool required) => value switch
    {
        null or "" => required ? ActivityError.Missing(field) : null,
        { Length: > MaxIdLength } => ActivityError.WrongValue(field, $"is longer than {MaxIdLength} characters"),
        "." or ".." => ActivityError.WrongValue(field, "is not an id"),
        _ => value.Any(char.IsControl) ? ActivityError.WrongValue(field, "holds control characters") : null,
    };

    private static ActivityError? CheckServiceUrl(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.ServiceUrl))
        {
            return RepliesThroughConnector(activity) ? ActivityError.Missing("serviceUrl") : null;
        }

        // Uri takes blanks around a URL for nothing; what is put together from the text later would not.
        return activity.ServiceUrl.Length <= 2048
            && !activity.ServiceUrl.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            && Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var url)
            && IsUsable(url)
                ? null
                : ActivityError.WrongValue("serviceUrl", "is not an absolute http or https URL without user, query and fragment");
    }

    private static bool RepliesThroughConnector(Activity activity) =>
        activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate && activity.DeliveryMode is not DeliveryModes.ExpectReplies;

    private static bool IsUsable(Uri url) =>
        (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url is { UserInfo: "", Query: "", Fragment: "" }
        && url.Host.Length > 0;
}
