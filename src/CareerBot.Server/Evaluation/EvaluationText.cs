using System.Text.Json;

namespace CareerBot.Server.Evaluation;

/// <summary>How figures and names of an evaluation are written, in the terminal as on the page.</summary>
internal static class EvaluationText
{
    /// <summary>A share in hundredths: <c>98.5 %</c>.</summary>
    public static string Percent(double share) => $"{share * 100:0.0} %";

    /// <summary>The name of a value as it stands in golden.yaml: <c>held-out</c>.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
