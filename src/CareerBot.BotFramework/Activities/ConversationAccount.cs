using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.BotFramework.Activities;

/// <summary>A conversation on a channel.</summary>
public sealed record ConversationAccount
{
    /// <summary>Opaque id; <c>|</c>, <c>;</c>, <c>@</c> and <c>:</c> do occur.</summary>
    public string? Id { get; init; }

    /// <summary>Fields that are not listed above, as they were read.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
