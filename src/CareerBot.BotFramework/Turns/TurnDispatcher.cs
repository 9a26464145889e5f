using CareerBot.BotFramework.Connector;

namespace CareerBot.BotFramework.Turns;

/// <summary>What stands before a turn: an activity that was sent twice is handled once, in the order of its conversation.</summary>
internal sealed class TurnDispatcher(DuplicateMemory memory, TurnQueues queues, TurnRunner runner, IConnector connector)
{
    /// <summary>
    /// The HTTP response to <paramref name="turn"/>: at once when the replies go through the connector, else when they are known.
    /// The token ends the waiting only; what was taken in is finished, since the sender will ask for it again.
    /// </summary>
    public Task<TurnReply> DispatchAsync(AuthenticatedActivity turn, CancellationToken cancellationToken)
    {
        if (ActivityKey.Of(turn) is not { } key)
        {
            return StartAsync(turn).WaitAsync(cancellationToken);
        }

        var (entry, isNew) = memory.Begin(key);
        return (isNew ? StartRememberedAsync(entry, turn) : entry.Reply).WaitAsync(cancellationToken);
    }

    private async Task<TurnReply> StartRememberedAsync(Remembered entry, AuthenticatedActivity turn)
    {
        var reply = await StartAsync(turn);
        memory.Complete(entry, reply);
        return reply;
    }

    private Task<TurnReply> StartAsync(AuthenticatedActivity turn)
    {
        var work = new TurnWork(turn, runner, connector);
        return queues.Add(turn.Conversation, work) switch
        {
            QueueOutcome.Added => turn.IsAwaited ? work.Response : Task.FromResult(TurnReply.Accepted),
            QueueOutcome.ConversationFull => Task.FromResult(TurnReply.ConversationFull),
            _ => Task.FromResult(TurnReply.Busy),
        };
    }
}
