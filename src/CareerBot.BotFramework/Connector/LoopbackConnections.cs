using System.Net;
using System.Net.Sockets;
using CareerBot.BotFramework.Authentication;

namespace CareerBot.BotFramework.Connector;

/// <summary>Opens connections to this machine only, whatever name leads there.</summary>
internal static class LoopbackConnections
{
    /// <summary>A handler without redirects, cookies and proxy: each of them could lead a reply elsewhere.</summary>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context.DnsEndPoint, cancellationToken),
    };

    // The name is resolved once and exactly those addresses are used: a second look-up could give another answer.
    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(target.Host, cancellationToken);
        if (addresses.Length == 0 || !addresses.All(LocalCaller.IsLoopback))
        {
            throw new HttpRequestException("The connector is not on this machine.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
