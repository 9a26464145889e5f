using CareerBot.BotFramework.Activities;
using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework.Turns;

/// <summary>The built-in turn: a message is answered by the engine, people who join are welcomed once.</summary>
internal sealed partial class AnsweringTurnHandler(
    IAnswerSource answers, IConversationStore store, IOptions<BotOptions> options, TimeProvider clock, ILogger<AnsweringTurnHandler> logger) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(AuthenticatedActivity turn, CancellationToken cancellationToken) => turn.Activity.Type switch
    {
        ActivityTypes.Message => AnswerAsync(turn, cancellationToken),
        ActivityTypes.ConversationUpdate => WelcomeAsync(turn, cancellationToken),
        ActivityTypes.Invoke => Task.FromResult(TurnOutcome.Respond(InvokeResponse.NotImplemented)),
        _ => Task.FromResult(TurnOutcome.Silent),
    };

    private async Task<TurnOutcome> AnswerAsync(AuthenticatedActivity turn, CancellationToken cancellationToken)
    {
        var key = turn.Conversation;
        var question = turn.Activity.Text ?? "";
        var (answer, isSaved) = await TryAnswerAsync(question, key, cancellationToken);
        if (!isSaved)
        {
            // Another node was faster: what it left decides how a follow-up is read, so the question is answered anew.
            (answer, isSaved) = await TryAnswerAsync(question, key, cancellationToken);
            if (!isSaved)
            {
                LogNotSaved(LoggedId.Of(key.Channel), LoggedId.Of(key.Id));
            }
        }

        return TurnOutcome.Reply(ActivityRenderer.Render(answer));
    }

    private async Task<(Answer Answer, bool IsSaved)> TryAnswerAsync(string question, ConversationKey key, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var state = await store.LoadAsync(key, cancellationToken);
        var (answer, after) = answers.Answer(question, state.At(now, options.Value.ContextLifetime), cancellationToken);
        return (answer, await store.SaveAsync(key, after with { LastTurn = now }, cancellationToken));
    }

    private async Task<TurnOutcome> WelcomeAsync(AuthenticatedActivity turn, CancellationToken cancellationToken) =>
        SomebodyJoined(turn.Activity) && await MarkGreetedAsync(turn.Conversation, cancellationToken)
            ? TurnOutcome.Reply(ActivityRenderer.Render(answers.Welcome()))
            : TurnOutcome.Silent;

    private static bool SomebodyJoined(Activity activity) => activity.MembersAdded is { } members && members.Any(member =>
        member is { IsPerson: true, Id.Length: > 0 } && !string.Equals(member.Id, activity.Recipient?.Id, StringComparison.Ordinal));

    // Saved before it is said: two turns that greet at once end in one greeting.
    private async Task<bool> MarkGreetedAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            var state = await store.LoadAsync(key, cancellationToken);
            if (state.Greeted)
            {
                return false;
            }

            if (await store.SaveAsync(key, state with { Greeted = true }, cancellationToken))
            {
                return true;
            }
        }

        LogNotSaved(LoggedId.Of(key.Channel), LoggedId.Of(key.Id));
        return false;
    }

    [LoggerMessage(EventIds.StateNotSaved, LogLevel.Warning, "The state of conversation {ConversationId} on {ChannelId} changed twice under one turn")]
    private partial void LogNotSaved(string channelId, string conversationId);
}
