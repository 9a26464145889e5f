using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerBot.Core.Answers;
using CareerBot.Core.Evaluation;
using CareerBot.Server.Evaluation;

namespace CareerBot.Server.Commands;

/// <summary>JSON as commands print it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(CamelCaseEnum<AnswerKind>), typeof(KebabCaseEnum<GoldenSplit>), typeof(KebabCaseEnum<GoldenGroup>), typeof(KebabCaseEnum<GoldenFailure>), typeof(KebabCaseEnum<GoldenMeasure>)],
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(AnswerDocument))]
[JsonSerializable(typeof(EvaluationDocument))]
internal sealed partial class CommandJson : JsonSerializerContext
{
    /// <summary>With plain letters instead of escapes: what is printed goes to a terminal or a file, never into a web page.</summary>
    public static CommandJson Readable =>
        field ??= new CommandJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
