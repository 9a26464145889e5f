using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CareerBot.BotFramework.Authentication;

/// <summary>Tells a program on this machine from everything else that can reach a local port, browsers above all.</summary>
internal static class LocalCaller
{
    /// <summary>
    /// True when the connection comes from this machine and nothing hints at someone behind it: no proxy, no page of another site
    /// (Origin), no foreign name that points here (Host, DNS rebinding).
    /// </summary>
    public static bool Sent(HttpContext request) =>
        request.Connection.RemoteIpAddress is { } remote
        && IsLoopback(remote)
        && IsLoopbackHost(request.Request.Host.Host)
        && HasLocalOrigin(request.Request.Headers)
        && !request.Request.Headers.ContainsKey("X-Forwarded-For")
        && !request.Request.Headers.ContainsKey("Forwarded");

    /// <summary>True for 127.0.0.0/8 and ::1, also when written as an IPv4 address in IPv6.</summary>
    public static bool IsLoopback(IPAddress address) =>
        IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool HasLocalOrigin(IHeaderDictionary headers)
    {
        var origins = headers[HeaderNames.Origin];
        return origins.Count == 0
            || (origins.Count == 1 && Uri.TryCreate(origins[0], UriKind.Absolute, out var origin) && IsLoopbackHost(origin.Host));
    }

    private static bool IsLoopbackHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IsLoopback(address));
}
