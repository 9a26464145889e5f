using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CareerBot.Server.Pages;

/// <summary>A whole page: one head, one main part, no scripts.</summary>
/// <param name="status">HTTP status it is sent with.</param>
/// <param name="title">Title as plain text.</param>
/// <param name="main">The content of the main element, as HTML that is safe already.</param>
internal sealed class HtmlPage(int status, string title, string main) : IResult
{
    // How deep a path may be before its style sheet is given up: what a visitor makes up must not blow up the page.
    private const int DeepestPath = 16;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Plain text as HTML, good for content and for quoted attributes.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    /// <inheritdoc />
    Task IResult.ExecuteAsync(HttpContext httpContext) => WriteAsync(httpContext);

    /// <summary>Sends the page.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        var body = Encoding.UTF8.GetBytes(Render(PathToRoot(context.Request.Path)));
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    private string Render(string root) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Encode(title)}</title>
        <link rel="icon" href="{root}careerbot.svg" type="image/svg+xml">
        <link rel="stylesheet" href="{root}careerbot.css">
        </head>
        <body>
        <main>
        {main}
        </main>
        </body>
        </html>

        """;

    // Relative, so that the page is whole behind a proxy that serves the bot below a path of its own.
    private static string PathToRoot(PathString path) =>
        string.Concat(Enumerable.Repeat("../", Math.Clamp(path.Value!.Count(c => c == '/') - 1, 0, DeepestPath)));
}
