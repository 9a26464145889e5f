using CareerBot.BotFramework.Activities;
using CareerBot.Core.Conversations;
using Microsoft.Extensions.Logging;

namespace CareerBot.BotFramework.Turns;

/// <summary>The built-in turn: a message is answered by the engine, people who join are welcomed once.</summary>
internal sealed partial class AnsweringTurnHandler(IAnswerSource answers, IConversationStore store, ILogger<AnsweringTurnHandler> logger) : ITurnHandler
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
        var outcome = answers.Answer(question, await store.LoadAsync(key, cancellationToken), cancellationToken);
        if (!await store.SaveAsync(key, outcome.Conversation, cancellationToken))
        {
            // Another node was faster: what it left decides how a follow-up is read, so the question is answered anew.
            outcome = answers.Answer(question, await store.LoadAsync(key, cancellationToken), cancellationToken);
            if (!await store.SaveAsync(key, outcome.Conversation, cancellationToken))
            {
                LogNotSaved(LoggedId.Of(key.Channel), LoggedId.Of(key.Id));
            }
        }

        return TurnOutcome.Reply(ActivityRenderer.Render(outcome.Answer));
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
