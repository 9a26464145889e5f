using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework.Turns;

/// <summary>The HTTP response to an activity.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON in UTF-8; empty for none.</param>
internal sealed record TurnReply(int Status, ReadOnlyMemory<byte> Body)
{
    /// <summary>Taken in; replies come through the connector.</summary>
    public static TurnReply Accepted { get; } = new(202, default);

    /// <summary>Too much is waiting in the conversation.</summary>
    public static TurnReply ConversationFull { get; } = Refusal(429, "Too much is waiting in this conversation.");

    /// <summary>Too much is waiting altogether, or the service is stopping.</summary>
    public static TurnReply Busy { get; } = Refusal(503, "The bot is busy or about to stop.");

    /// <summary>The turn ended in a bug.</summary>
    public static TurnReply Broken { get; } = Refusal(500, "The bot could not handle the activity.");

    /// <summary>True when the activity was not handled, so that a repeat may have another try.</summary>
    public bool IsRefusal => Status is 429 or 503;

    /// <summary>The response to an activity that no turn is for.</summary>
    public static TurnReply Ignored(Activity activity) => activity switch
    {
        { DeliveryMode: DeliveryModes.ExpectReplies } => Json(200, new ExpectedReplies([]), ActivityJsonContext.Default.ExpectedReplies),
        { Type: ActivityTypes.Event } => new TurnReply(200, default),
        _ => Accepted,
    };

    /// <summary>The response to a turn that the sender waited for (sheet, 1.5 and 1.6).</summary>
    public static TurnReply For(Activity activity, IReadOnlyList<Activity> replies, InvokeResponse? invoke)
    {
        if (activity.Type is not ActivityTypes.Invoke)
        {
            return Json(200, new ExpectedReplies(replies), ActivityJsonContext.Default.ExpectedReplies);
        }

        invoke ??= InvokeResponse.NotImplemented;
        return (activity.DeliveryMode, invoke) switch
        {
            (DeliveryModes.ExpectReplies, { Status: < 300 }) => Json(invoke.Status, new InvokeBody(replies, invoke.Body), ActivityJsonContext.Default.InvokeBody),
            (_, { Body: { } body }) => Json(invoke.Status, body, ActivityJsonContext.Default.JsonElement),
            _ => new TurnReply(invoke.Status, default),
        };
    }

    private static TurnReply Refusal(int status, string message) =>
        Json(status, new ErrorBody(new ActivityError(ActivityError.ServiceError, message)), ActivityJsonContext.Default.ErrorBody);

    private static TurnReply Json<T>(int status, T body, JsonTypeInfo<T> type) => new(status, JsonSerializer.SerializeToUtf8Bytes(body, type));
}
