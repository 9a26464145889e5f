using CareerBot.Core.Conversations;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework.Turns;

/// <summary>
/// Runs the turns of one conversation one after another in the order they came, and those of different conversations side by side.
/// Bounded; when the service stops, what was accepted is finished first.
/// </summary>
internal sealed partial class TurnQueues : IHostedService, IDisposable
{
    private readonly Dictionary<ConversationKey, Queue<ITurnWork>> _waiting = [];
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _abandon = new();
    private readonly CancellationToken _abandoned;
    private readonly BotOptions _options;
    private readonly ILogger<TurnQueues> _logger;
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _turns;
    private bool _stopping;

    public TurnQueues(IOptions<BotOptions> options, ILogger<TurnQueues> logger)
    {
        _options = options.Value;
        _logger = logger;
        // Taken now: turns that were given up may still look at it when the source is gone.
        _abandoned = _abandon.Token;
    }

    /// <summary>Takes <paramref name="work"/> in; it runs as soon as all earlier work of its conversation is done.</summary>
    public QueueOutcome Add(ConversationKey conversation, ITurnWork work)
    {
        lock (_gate)
        {
            if (_stopping || _turns >= _options.MaxTurns)
            {
                return QueueOutcome.Busy;
            }

            if (!_waiting.TryGetValue(conversation, out var queue))
            {
                _waiting.Add(conversation, queue = new Queue<ITurnWork>());
                _ = Task.Run(() => RunAsync(conversation, queue), CancellationToken.None);
            }
            else if (queue.Count >= _options.MaxTurnsPerConversation)
            {
                return QueueOutcome.ConversationFull;
            }

            _turns++;
            queue.Enqueue(work);
            return QueueOutcome.Added;
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Takes nothing more in and waits for what is there; what is not done when the host's patience ends is lost, and said so.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _stopping = true;
            TellIfDrained();
        }

        try
        {
            await _drained.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            LogLost(Volatile.Read(ref _turns));
            await _abandon.CancelAsync();
        }
    }

    public void Dispose() => _abandon.Dispose();

    // The work that runs stays at the head of its queue, so that it counts as one of the conversation's turns.
    private async Task RunAsync(ConversationKey conversation, Queue<ITurnWork> queue)
    {
        for (var work = Head(queue); work is not null; work = Next(conversation, queue))
        {
            await work.RunAsync(_abandoned);
        }
    }

    private ITurnWork Head(Queue<ITurnWork> queue)
    {
        lock (_gate)
        {
            return queue.Peek();
        }
    }

    private ITurnWork? Next(ConversationKey conversation, Queue<ITurnWork> queue)
    {
        lock (_gate)
        {
            queue.Dequeue();
            _turns--;
            if (queue.TryPeek(out var next))
            {
                return next;
            }

            _waiting.Remove(conversation);
            TellIfDrained();
            return null;
        }
    }

    private void TellIfDrained()
    {
        if (_stopping && _turns == 0)
        {
            _drained.TrySetResult();
        }
    }

    [LoggerMessage(EventIds.TurnsLost, LogLevel.Error, "The service stopped before {Count} turns were done")]
    private partial void LogLost(int count);
}

/// <summary>What happened to work that was brought to the queue.</summary>
internal enum QueueOutcome
{
    /// <summary>It will run.</summary>
    Added,

    /// <summary>Refused: the conversation has too much waiting.</summary>
    ConversationFull,

    /// <summary>Refused: too much is waiting altogether, or the service is stopping.</summary>
    Busy,
}
