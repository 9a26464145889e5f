using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.BotFramework.Activities;

/// <summary>Buttons offered with an activity, shown until the user answers.</summary>
public sealed record SuggestedActions
{
    /// <summary>The buttons, in the order shown.</summary>
    public IReadOnlyList<CardAction>? Actions { get; init; }

    /// <summary>Fields that are not listed above, as they were read; without <c>to</c> everyone sees the buttons.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

/// <summary>A button.</summary>
public sealed record CardAction
{
    /// <summary>What pressing does; the bot sends <see cref="ImBack"/>.</summary>
    public string? Type { get; init; }

    /// <summary>What stands on the button.</summary>
    public string? Title { get; init; }

    /// <summary>Free JSON; for <see cref="ImBack"/> the text that is sent as if the user had typed it.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Fields that are not listed above, as they were read.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>The type of a button that says its value in the user's name.</summary>
    public const string ImBack = "imBack";
}
