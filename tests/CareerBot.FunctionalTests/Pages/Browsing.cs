using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CareerBot.FunctionalTests.Pages;

/// <summary>Reads pages the way a browser does.</summary>
internal static class Browsing
{
    public static async Task<IDocument> ReadAsync(this HttpResponseMessage response)
    {
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }
}
