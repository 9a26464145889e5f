namespace CareerBot.Server.Pages;

/// <summary>What a person sees when there is nothing to see.</summary>
internal static class ErrorPage
{
    /// <summary>The page of an HTTP status from 400 to 599.</summary>
    public static HtmlPage For(int status)
    {
        var (title, text) = status switch
        {
            StatusCodes.Status404NotFound => ("Page not found", "There is no page at this address. A link may be mistyped, or the page may have moved."),
            StatusCodes.Status405MethodNotAllowed => ("Not possible here", "This address does not take that kind of request."),
            StatusCodes.Status413PayloadTooLarge => ("Too large", "The request is larger than the server takes."),
            >= 500 => ("Something went wrong", "The server could not answer. Please try again in a moment."),
            _ => ("Request not understood", "The server could not make sense of the request."),
        };
        return new HtmlPage(status, title, $"<h1>{title}</h1>\n<p>{text}</p>");
    }
}
