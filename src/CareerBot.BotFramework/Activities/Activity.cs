using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.BotFramework.Activities;

/// <summary>
/// One activity of the Bot Framework protocol: only the fields the bot reads or sends. All others keep their place in <see cref="Extra"/>,
/// so that an activity that was read is written again without loss (protocol sheet, 1.1 and 1.2).
/// </summary>
/// <remarks>Generated readers cannot fill an <c>init</c> property with left-over fields: the one reason why <see cref="Extra"/> has a setter.</remarks>
public sealed record Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or a type this bot does not know. Compared ordinally.</summary>
    public string? Type { get; init; }

    /// <summary>Given by the channel; null on an activity that was not sent yet.</summary>
    public string? Id { get; init; }

    /// <summary>Name of the channel, for example <c>emulator</c>. Compared ordinally.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Base URL of the channel's connector; believed only when it comes from the channel.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Who called, as the bot itself found out. What stands on the wire is dropped by <see cref="ActivityParser"/>.</summary>
    public string? CallerId { get; init; }

    /// <summary>Who sent the activity.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>Whom the activity is addressed to.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>The conversation the activity belongs to.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>Id of the activity that is answered, in the same conversation.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>BCP-47 tag; an unknown one is no error.</summary>
    public string? Locale { get; init; }

    /// <summary>What was said; may be empty, for example when a card was submitted.</summary>
    public string? Text { get; init; }

    /// <summary>One of <see cref="TextFormats"/>; always set on what the bot sends.</summary>
    public string? TextFormat { get; init; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    public string? InputHint { get; init; }

    /// <summary>Buttons below the activity.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>Free JSON objects; kinds that are not known are passed over, never refused (A2104).</summary>
    public IReadOnlyList<JsonElement>? Entities { get; init; }

    /// <summary>Name of an event or invoke.</summary>
    public string? Name { get; init; }

    /// <summary>Free JSON: the content of an event or invoke, or of a submitted card.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>One of <see cref="DeliveryModes"/>; any other one counts as normal (A3111).</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>Who joined, in a conversationUpdate; may name the bot itself.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Fields that are not listed above, as they were read.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
