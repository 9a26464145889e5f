using System.Text.Json;
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
