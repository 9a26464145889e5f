using System.Text.Json.Serialization;

namespace CareerBot.BotFramework.Activities;

/// <summary>The one root entity of an answering activity: what the markers [n] of its text stand for (sheet, 6.3 and 8.4).</summary>
internal sealed record CitationEntity
{
    public string Type { get; init; } = "https://schema.org/Message";

    [JsonPropertyName("@type")]
    public string SchemaType { get; init; } = "Message";

    [JsonPropertyName("@context")]
    public string Context { get; init; } = "https://schema.org";

    /// <summary>Must be there and be empty: Web Chat looks for it.</summary>
    [JsonPropertyName("@id")]
    public string SchemaId { get; init; } = "";

    public required IReadOnlyList<Claim> Citation { get; init; }
}

/// <summary>One marker: <paramref name="Position"/> is its n.</summary>
internal sealed record Claim(int Position, ClaimAppearance Appearance)
{
    [JsonPropertyName("@type")]
    public string SchemaType { get; init; } = "Claim";
}

/// <summary>What is shown of the source. Teams refuses the activity when a limit is passed.</summary>
internal sealed record ClaimAppearance(string Name, string Url, string Abstract)
{
    public const int MaxNameLength = 80;
    public const int MaxAbstractLength = 160;

    [JsonPropertyName("@type")]
    public string SchemaType { get; init; } = "DigitalDocument";
}
