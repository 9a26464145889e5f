using CareerBot.Core.Answers;

namespace CareerBot.Server.Pages;

/// <summary>The page at the root.</summary>
internal static class StartApi
{
    /// <summary>GET /: what this is and how to try it.</summary>
    public static void MapStartPage(this WebApplication app) =>
        app.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], (AnswerEngine engine) => StartPage.Of(engine));
}
