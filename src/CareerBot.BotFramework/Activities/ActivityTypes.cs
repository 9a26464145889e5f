namespace CareerBot.BotFramework.Activities;

/// <summary>Values of <see cref="Activity.Type"/> that the bot acts on.</summary>
public static class ActivityTypes
{
    /// <summary>Somebody said something.</summary>
    public const string Message = "message";

    /// <summary>Somebody joined or left.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>A call that wants its result in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>A named notice; names that are not known are passed over.</summary>
    public const string Event = "event";

    /// <summary>A message was edited; its id is that of the message.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted; its id is that of the message.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>True for types that the turn handler gets to see; the others are accepted and passed over (A2014).</summary>
    public static bool StartsTurn(string? type) => type is Message or ConversationUpdate or Invoke;
}

/// <summary>Values of <see cref="Activity.DeliveryMode"/> that make a difference here.</summary>
public static class DeliveryModes
{
    /// <summary>The replies are wanted in the body of the HTTP response, not through the connector (sheet, 1.5).</summary>
    public const string ExpectReplies = "expectReplies";
}

/// <summary>Values of <see cref="Activity.TextFormat"/>.</summary>
public static class TextFormats
{
    /// <summary>Markdown.</summary>
    public const string Markdown = "markdown";

    /// <summary>Plain text.</summary>
    public const string Plain = "plain";
}

/// <summary>Values of <see cref="Activity.InputHint"/>, in the long form that all channels read.</summary>
public static class InputHints
{
    /// <summary>The user may go on.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>The bot has asked something.</summary>
    public const string ExpectingInput = "expectingInput";
}
