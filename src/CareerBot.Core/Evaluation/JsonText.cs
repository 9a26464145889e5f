using System.Text.Json;

namespace CareerBot.Core.Evaluation;

/// <summary>Reads texts that have to be there.</summary>
internal static class JsonText
{
    /// <summary>The text of a JSON string.</summary>
    /// <exception cref="InvalidOperationException">It is null or no string.</exception>
    public static string Of(JsonElement element) => element.GetString() ?? throw new InvalidOperationException("A text is null.");
}
