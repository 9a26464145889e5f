using CareerBot.Server.Pages;

namespace CareerBot.Server.Hosting;

/// <summary>What comes back when something goes wrong: a status and a plain page, never a stack trace.</summary>
internal static class PlainErrors
{
    /// <summary>Covers everything behind it in the pipeline, in every environment alike.</summary>
    public static void UsePlainErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            AllowStatusCode404Response = true,
            StatusCodeSelector = exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            ExceptionHandler = WritePageAsync,
        });
        app.UseStatusCodePages(context => WritePageAsync(context.HttpContext));
    }

    // Programs read the status; only people need a page.
    private static Task WritePageAsync(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api")
            ? Task.CompletedTask
            : ErrorPage.For(context.Response.StatusCode).WriteAsync(context);
}
