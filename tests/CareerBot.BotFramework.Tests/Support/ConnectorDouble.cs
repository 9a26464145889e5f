using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Connector;

namespace CareerBot.BotFramework.Tests.Support;

/// <summary>Keeps what is sent, and answers as told.</summary>
internal sealed class ConnectorDouble(Func<Activity, Task<SendOutcome>>? send = null) : IConnector
{
    private readonly Lock _gate = new();
    private readonly List<Activity> _sent = [];

    public IReadOnlyList<Activity> Sent
    {
        get
        {
            lock (_gate)
            {
                return [.. _sent];
            }
        }
    }

    public Task<SendOutcome> SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _sent.Add(reply);
        }

        return send?.Invoke(reply) ?? Task.FromResult(SendOutcome.Sent);
    }
}
