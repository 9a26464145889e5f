using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace CareerBot.Benchmarks.Start;

/// <summary>Starts servers and times their first answer.</summary>
internal sealed class StartMeter(string server) : IDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>Starts a server, asks it one question, and ends it.</summary>
    /// <exception cref="StartFailedException">It ended by itself, gave no answer, or took more than 30 s.</exception>
    public async Task<StartTimes> MeasureAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var port = FreePort();
        var begin = Stopwatch.GetTimestamp();
        await using var process = ServerProcess.Start(server, port);
        try
        {
            await ListeningAsync(process, port, patience.Token);
            var listening = Stopwatch.GetElapsedTime(begin);
            await AnswerAsync(port, patience.Token);
            return new StartTimes(listening, Stopwatch.GetElapsedTime(begin), process.ProcessorTime);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new StartFailedException($"No answer: {exception.Message}\n{process.Output}");
        }
    }

    public void Dispose() => _client.Dispose();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task ListeningAsync(ServerProcess process, int port, CancellationToken cancellationToken)
    {
        using var poll = new PeriodicTimer(PollInterval);
        while (!await AcceptsAsync(port, cancellationToken))
        {
            if (process.HasExited)
            {
                throw new StartFailedException($"The server ended by itself.\n{process.Output}");
            }

            await poll.WaitForNextTickAsync(cancellationToken);
        }
    }

    private static async Task<bool> AcceptsAsync(int port, CancellationToken cancellationToken)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private async Task AnswerAsync(int port, CancellationToken cancellationToken)
    {
        var question = new
        {
            type = "message",
            channelId = "benchmark",
            deliveryMode = "expectReplies",
            from = new { id = "user" },
            recipient = new { id = "careerbot" },
            conversation = new { id = "start" },
            text = "How much do medical lab technicians earn?",
        };
        using var response = await _client.PostAsJsonAsync($"http://127.0.0.1:{port}/api/messages", question, cancellationToken);
        var body = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        var isAnswered = body.TryGetProperty("activities", out var activities)
            && activities.EnumerateArray().Any(activity => activity.TryGetProperty("text", out var text) && text.GetString() is { Length: > 0 });
        if (!isAnswered)
        {
            throw new StartFailedException("The response holds no answer.");
        }
    }
}
