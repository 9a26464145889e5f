namespace CareerBot.BotFramework.Turns;

/// <summary>Runs one turn: an authenticated activity in, replies or an invoke response out.</summary>
/// <remarks>
/// Limits, authentication, repeated ids and the order within a conversation are taken care of before; addressing and sending after.
/// So another host can stand here without knowing of them.
/// </remarks>
public interface ITurnHandler
{
    /// <summary>Handles a message, conversationUpdate or invoke.</summary>
    /// <param name="turn">What came in.</param>
    /// <param name="cancellationToken">
    /// Ends when the turn's budget is spent; must be observed, since the conversation's next turn waits for this one. An exception becomes an apology.
    /// </param>
    Task<TurnOutcome> HandleAsync(AuthenticatedActivity turn, CancellationToken cancellationToken);
}
