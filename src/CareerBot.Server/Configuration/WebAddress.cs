namespace CareerBot.Server.Configuration;

/// <summary>Addresses of web pages, as settings hold them.</summary>
internal static class WebAddress
{
    /// <summary>The address; null unless it is an absolute http or https URL that names no user.</summary>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url.UserInfo.Length == 0
            ? url
            : null;
}
