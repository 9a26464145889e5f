using CareerBot.BotFramework.Activities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework.Turns;

/// <summary>Runs a turn within its budget; whatever happens, something sensible comes out.</summary>
internal sealed partial class TurnRunner(ITurnHandler handler, IOptions<BotOptions> options, TimeProvider time, ILogger<TurnRunner> logger)
{
    private static readonly InvokeResponse Failed = new(500, null);

    /// <summary>The outcome of the turn; an apology when it broke or took too long. Never throws.</summary>
    public async Task<TurnOutcome> RunAsync(AuthenticatedActivity turn, CancellationToken stopping)
    {
        using var budget = new CancellationTokenSource(options.Value.TurnBudget, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, budget.Token);
        try
        {
            return await handler.HandleAsync(turn, either.Token);
        }
        catch (OperationCanceledException) when (budget.IsCancellationRequested)
        {
            LogOverBudget(options.Value.TurnBudget, LoggedId.Of(turn.Activity.ChannelId), LoggedId.Of(turn.Conversation.Id), LoggedId.Of(turn.Activity.Id));
            return Excuse(turn, late: true);
        }
        catch (Exception failure)
        {
            LogBroken(turn, failure);
            return Excuse(turn, late: false);
        }
    }

    /// <summary>Logs that a turn ended in a bug or outage: only its kind, since the message may hold what the user wrote.</summary>
    public void LogBroken(AuthenticatedActivity turn, Exception failure) =>
        LogFailed(failure.GetType().Name, LoggedId.Of(turn.Activity.ChannelId), LoggedId.Of(turn.Conversation.Id), LoggedId.Of(turn.Activity.Id));

    // Nobody asked anything by joining, so there is nothing to be sorry for.
    private static TurnOutcome Excuse(AuthenticatedActivity turn, bool late) => turn.Activity.Type switch
    {
        ActivityTypes.Message => TurnOutcome.Reply(ActivityRenderer.Apologise(late)),
        ActivityTypes.Invoke => TurnOutcome.Respond(Failed),
        _ => TurnOutcome.Silent,
    };

    [LoggerMessage(EventIds.TurnOverBudget, LogLevel.Warning,
        "A turn took longer than {Budget} on {ChannelId} in conversation {ConversationId}, activity {ActivityId}")]
    private partial void LogOverBudget(TimeSpan budget, string channelId, string conversationId, string activityId);

    [LoggerMessage(EventIds.TurnFailed, LogLevel.Error,
        "A turn failed with {Failure} on {ChannelId} in conversation {ConversationId}, activity {ActivityId}")]
    private partial void LogFailed(string failure, string channelId, string conversationId, string activityId);
}
