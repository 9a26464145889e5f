using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerBot.Core.Answers;

namespace CareerBot.Server.Commands;

/// <summary>An answer as JSON for programs and testers.</summary>
internal static class AnswerJson
{
    /// <summary>
    /// <c>{"kind","text","confidence","intent","citations":[{"number","title","section","url","quote","passageId","version"}],"suggestions","explanation"}</c>,
    /// letters and quotes readable, nothing in it that steers a terminal.
    /// </summary>
    public static string Write(Answer answer) => TerminalText.CleanJson(JsonSerializer.Serialize(answer, CommandJson.Readable.Answer));
}

/// <summary>JSON as commands print it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(Answer))]
internal sealed partial class CommandJson : JsonSerializerContext
{
    /// <summary>With plain letters instead of escapes: what is printed goes to a terminal or a file, never into a web page.</summary>
    public static CommandJson Readable { get; } = new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
