using System.Text;
using System.Text.Json;
using CareerBot.Core.Answers;

namespace CareerBot.Server.Pages;

/// <summary>What this is, three questions to try, and where a channel connects.</summary>
internal static class StartPage
{
    /// <summary>The page for the questions the bot opens a conversation with.</summary>
    public static HtmlPage Of(AnswerEngine engine)
    {
        var messages = engine.Options.PublicBaseUrl.AbsoluteUri.TrimEnd('/') + "/api/messages";
        var main = new StringBuilder();
        main.Append(
            $"""
            <h1>CareerBot</h1>
            <p>This server answers career questions in a chat. It answers from its own articles only, and shows with every answer where it comes from.</p>
            <h2>Connect</h2>
            <p>Chat programs that speak the Bot Framework protocol, the Bot Framework Emulator among them, connect to:</p>
            <pre><code>{HtmlPage.Encode(messages)}</code></pre>
            <h2>Questions to try</h2>
            <p>The first command asks in a terminal on the server. The second asks over HTTP, which is open without a sign-in only on a development server.</p>

            """);
        foreach (var question in engine.Welcome().Suggestions)
        {
            AppendQuestion(main, question, messages);
        }

        AppendArticles(main, engine);
        return new HtmlPage(StatusCodes.Status200OK, "CareerBot", main.ToString());
    }

    private static void AppendQuestion(StringBuilder main, string question, string messages)
    {
        main.Append($"<h3>{HtmlPage.Encode(question)}</h3>\n");
        main.Append($"<pre><code>{HtmlPage.Encode($"careerbot ask {ShellQuote(question)}")}</code></pre>\n");
        main.Append($"<pre><code>{HtmlPage.Encode(CurlCommand(question, messages))}</code></pre>\n");
    }

    private static void AppendArticles(StringBuilder main, AnswerEngine engine)
    {
        main.Append("<h2>What the answers come from</h2>\n<ul>\n");
        foreach (var article in engine.Knowledge.Articles)
        {
            main.Append($"<li><a href=\"sources/{Uri.EscapeDataString(article.Slug)}\">{HtmlPage.Encode(article.Title)}</a></li>\n");
        }

        main.Append("</ul>");
    }

    private static string CurlCommand(string question, string messages)
    {
        // The serializer writes an apostrophe as \u0027, so the single quotes of the shell hold.
        var activity = JsonSerializer.Serialize(new
        {
            type = "message",
            channelId = "curl",
            deliveryMode = "expectReplies",
            from = new { id = "me" },
            recipient = new { id = "careerbot" },
            conversation = new { id = "trial" },
            text = question,
        });
        return $"curl -s {ShellQuote(messages)} \\\n  -H \"Content-Type: application/json\" \\\n  -d '{activity}'";
    }

    private static string ShellQuote(string text) =>
        "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("$", "\\$").Replace("`", "\\`") + "\"";
}
