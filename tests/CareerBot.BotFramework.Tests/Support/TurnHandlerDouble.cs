using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Turns;

namespace CareerBot.BotFramework.Tests.Support;

/// <summary>Echoes, unless told what to do; counts the turns.</summary>
internal sealed class TurnHandlerDouble(Func<AuthenticatedActivity, CancellationToken, Task<TurnOutcome>>? handle = null) : ITurnHandler
{
    private int _turns;

    public int Turns => Volatile.Read(ref _turns);

    public Task<TurnOutcome> HandleAsync(AuthenticatedActivity turn, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _turns);
        return handle?.Invoke(turn, cancellationToken) ?? Task.FromResult(Echo(turn));
    }

    public static TurnOutcome Echo(AuthenticatedActivity turn) =>
        TurnOutcome.Reply(new Activity { Type = ActivityTypes.Message, Text = turn.Activity.Text });
}
