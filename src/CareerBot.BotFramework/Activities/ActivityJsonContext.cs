using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.BotFramework.Activities;

/// <summary>How activities are read and written (sheet, 1.1).</summary>
/// <remarks>
/// Written replies carry parts of what was read, a few levels deeper: so writing may go deeper than <see cref="MaxReadDepth"/>,
/// which the reader itself enforces.
/// </remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = MaxReadDepth + 16)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(InvokeBody))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(CitationEntity))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
internal sealed partial class ActivityJsonContext : JsonSerializerContext
{
    /// <summary>Levels of nesting that are read; the default of 64 is too low for nested cards.</summary>
    public const int MaxReadDepth = 128;
}

/// <summary>The response to an activity with deliveryMode expectReplies (sheet, 1.5).</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);

/// <summary>The response to an invoke with deliveryMode expectReplies, in the form of the Agents SDK (sheet, 1.5).</summary>
internal sealed record InvokeBody(IReadOnlyList<Activity> Activities, JsonElement? Body);
