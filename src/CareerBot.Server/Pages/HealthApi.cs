using CareerBot.Core.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerBot.Server.Pages;

/// <summary>What a watchdog asks.</summary>
internal static class HealthApi
{
    /// <summary>GET /healthz: 200 as soon as questions are answered.</summary>
    public static void MapHealth(this WebApplication app) =>
        app.MapMethods("/healthz", [HttpMethods.Get, HttpMethods.Head], Report);

    private static Ok<HealthReport> Report(AnswerEngine engine) => TypedResults.Ok(new HealthReport("ok", engine.Knowledge.Version));
}

/// <summary>The body of /healthz.</summary>
/// <param name="Status">Always <c>ok</c>; a server that is not answers nothing.</param>
/// <param name="Knowledge">Version of the knowledge the answers come from.</param>
internal sealed record HealthReport(string Status, string Knowledge);
