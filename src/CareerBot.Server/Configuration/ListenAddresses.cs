using System.Net;

namespace CareerBot.Server.Configuration;

/// <summary>The addresses the server is asked to listen on, and whether anybody else can reach them.</summary>
internal static class ListenAddresses
{
    /// <summary>Where the server listens when nothing says otherwise: the port the Bot Framework Emulator expects.</summary>
    public const string Default = "http://localhost:3978";

    /// <summary>The addresses named by <c>Kestrel:Endpoints</c>, <c>urls</c>, or the port lists; empty when none of them is set.</summary>
    public static IReadOnlyList<string> Configured(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();
        return endpoints.Any() ? [.. endpoints]
            : Split(configuration["urls"]) is { Length: > 0 } urls ? urls
            : [.. Split(configuration["http_ports"]).Concat(Split(configuration["https_ports"])).Select(port => $"http://*:{port}")];
    }

    /// <summary>A problem for every address that no server could listen on.</summary>
    public static IEnumerable<SettingProblem> Problems(IConfiguration configuration) => Configured(configuration)
        .Where(address => !IsUsable(address))
        .Select(address => new SettingProblem("urls", $"holds {address}, which is no address to listen on.", "Write http://host:port or https://host:port, without a path, the port from 1 to 65535."));

    /// <summary>True when only this machine can connect to <paramref name="address"/>.</summary>
    public static bool IsLoopback(string address)
    {
        BindingAddress parsed;
        try
        {
            parsed = BindingAddress.Parse(address);
        }
        catch (FormatException)
        {
            return false;
        }

        return parsed.IsUnixPipe
            || parsed.IsNamedPipe
            || string.Equals(parsed.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(parsed.Host, out var ip) && IPAddress.IsLoopback(ip));
    }

    private static bool IsUsable(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            return parsed.IsUnixPipe
                || parsed.IsNamedPipe
                || (parsed.Scheme is "http" or "https" && parsed.PathBase.Length == 0 && parsed.Port is >= 0 and <= ushort.MaxValue && !(parsed.Port == 0 && parsed.Host == "localhost"));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string[] Split(string? list) =>
        (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
