using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.BotFramework.Activities;

/// <summary>A person or a bot on a channel.</summary>
public sealed record ChannelAccount
{
    /// <summary>Opaque id, unique on the channel.</summary>
    public string? Id { get; init; }

    /// <summary>Name to show; null where the channel gives none.</summary>
    public string? Name { get; init; }

    /// <summary><c>user</c>, <c>bot</c>, <c>skill</c>, …; missing counts as <c>user</c>.</summary>
    public string? Role { get; init; }

    /// <summary>Fields that are not listed above, as they were read.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>True unless the role names something else than a person.</summary>
    [JsonIgnore]
    public bool IsPerson => string.IsNullOrEmpty(Role) || string.Equals(Role, "user", StringComparison.OrdinalIgnoreCase);
}
