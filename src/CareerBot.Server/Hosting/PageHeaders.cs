namespace CareerBot.Server.Hosting;

/// <summary>Headers that leave a browser nothing to do but show the page.</summary>
internal static class PageHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Sets the headers on every response, errors included.</summary>
    public static void UsePageHeaders(this WebApplication app) =>
        app.Use(static (context, next) =>
        {
            context.Response.OnStarting(static state =>
            {
                var headers = ((HttpResponse)state).Headers;
                headers.ContentSecurityPolicy = ContentSecurityPolicy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "no-referrer";
                return Task.CompletedTask;
            }, context.Response);
            return next(context);
        });

    /// <summary>Serves the files of wwwroot.</summary>
    public static void UsePageFiles(this WebApplication app) => app.UseStaticFiles();
}
