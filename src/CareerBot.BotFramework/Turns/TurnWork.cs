using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Connector;

namespace CareerBot.BotFramework.Turns;

/// <summary>Runs one turn and brings its replies to where they are wanted: into the HTTP response, or to the connector.</summary>
internal sealed class TurnWork(AuthenticatedActivity turn, TurnRunner runner, IConnector connector) : ITurnWork
{
    private readonly TaskCompletionSource<TurnReply> _response = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The HTTP response of a turn that is awaited.</summary>
    public Task<TurnReply> Response => _response.Task;

    public async Task RunAsync(CancellationToken abandoned)
    {
        try
        {
            var outcome = await runner.RunAsync(turn, abandoned);
            IReadOnlyList<Activity> replies = [.. outcome.Replies.Select(reply => ReplyAddress.To(turn.Activity, reply))];
            if (turn.IsAwaited)
            {
                _response.SetResult(TurnReply.For(turn.Activity, replies, outcome.Invoke));
            }

            if (turn.Activity.DeliveryMode is not DeliveryModes.ExpectReplies)
            {
                await SendAsync(replies, abandoned);
            }
        }
        catch (Exception failure)
        {
            runner.LogBroken(turn, failure);
            _response.TrySetResult(TurnReply.Broken);
        }
    }

    // After a reply that did not arrive the next one would make no sense.
    private async Task SendAsync(IReadOnlyList<Activity> replies, CancellationToken abandoned)
    {
        foreach (var reply in replies)
        {
            if (await connector.SendAsync(reply, abandoned) != SendOutcome.Sent)
            {
                return;
            }
        }
    }
}
