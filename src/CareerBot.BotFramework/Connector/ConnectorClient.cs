using System.Net.Http.Headers;
using System.Text.Json;
using CareerBot.BotFramework.Activities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework.Connector;

/// <summary>Posts activities to connectors on this machine, without credentials (sheet, 3.1 and 4.6).</summary>
internal sealed partial class ConnectorClient : IConnector, IDisposable
{
    private readonly HttpClient _http;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _time;
    private readonly ConnectorMetrics _metrics;
    private readonly ILogger<ConnectorClient> _logger;

    public ConnectorClient(IOptions<BotOptions> options, TimeProvider time, ConnectorMetrics metrics, ILogger<ConnectorClient> logger)
    {
        _http = new HttpClient(LoopbackConnections.CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("Microsoft-BotFramework/3.1 CareerBot/1.0");
        _http.DefaultRequestHeaders.Accept.ParseAdd("*/*");
        _timeout = options.Value.SendTimeout;
        _time = time;
        _metrics = metrics;
        _logger = logger;
    }

    public async Task<SendOutcome> SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        var outcome = await TrySendAsync(reply, cancellationToken);
        _metrics.Count(outcome);
        return outcome;
    }

    public void Dispose() => _http.Dispose();

    private async Task<SendOutcome> TrySendAsync(Activity reply, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(reply.ServiceUrl))
        {
            LogFailed("NoServiceUrl", LoggedId.Of(reply.ChannelId), LoggedId.Of(reply.Conversation?.Id), LoggedId.Of(reply.ReplyToId));
            return SendOutcome.Failed;
        }

        using var timeout = new CancellationTokenSource(_timeout, _time);
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            using var request = Post(reply);
            // The body of the response is not needed, and may be empty; its id matters to updates only.
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, budget.Token);
            return response.IsSuccessStatusCode ? SendOutcome.Sent : Refused(reply, (int)response.StatusCode);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or IOException)
        {
            LogFailed(failure.GetType().Name, LoggedId.Of(reply.ChannelId), LoggedId.Of(reply.Conversation?.Id), LoggedId.Of(reply.ReplyToId));
            return SendOutcome.Failed;
        }
    }

    private SendOutcome Refused(Activity reply, int status)
    {
        LogRefused(status, LoggedId.Of(reply.ChannelId), LoggedId.Of(reply.Conversation?.Id), LoggedId.Of(reply.ReplyToId));
        return SendOutcome.Refused;
    }

    private static HttpRequestMessage Post(Activity reply)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, ActivityJsonContext.Default.Activity));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return new HttpRequestMessage(HttpMethod.Post, ConnectorUrl.For(reply)) { Content = content };
    }

    [LoggerMessage(EventIds.SendRefused, LogLevel.Warning,
        "The connector answered {Status} to a reply on {ChannelId} in conversation {ConversationId} to activity {ActivityId}")]
    private partial void LogRefused(int status, string channelId, string conversationId, string activityId);

    [LoggerMessage(EventIds.SendFailed, LogLevel.Warning,
        "The connector was not reached ({Failure}) with a reply on {ChannelId} in conversation {ConversationId} to activity {ActivityId}")]
    private partial void LogFailed(string failure, string channelId, string conversationId, string activityId);
}
