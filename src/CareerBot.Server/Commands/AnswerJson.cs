using System.Text.Json;
using CareerBot.Core.Answers;

namespace CareerBot.Server.Commands;

/// <summary>An answer as JSON for programs and testers.</summary>
internal static class AnswerJson
{
    /// <summary>
    /// <c>{"kind","text","notice","confidence","intent","citations":[{"number","title","section","url","quote","passageId","version"}],"suggestions","explanation"}</c>,
    /// letters and quotes readable, nothing in it that steers a terminal.
    /// </summary>
    public static string Write(Answer answer) => TerminalText.CleanJson(JsonSerializer.Serialize(
        new AnswerDocument(
            answer.Kind, answer.Text, answer.Notice, answer.Confidence, answer.Intent, answer.Citations, answer.Suggestions, answer.Explain()),
        CommandJson.Readable.AnswerDocument));
}

/// <summary>The shape of <c>ask --json</c>.</summary>
internal sealed record AnswerDocument(
    AnswerKind Kind,
    string Text,
    string? Notice,
    double Confidence,
    string? Intent,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<string> Suggestions,
    AnswerExplanation Explanation);
