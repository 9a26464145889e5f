using System.Text.Json;
using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Connector;
using CareerBot.BotFramework.Tests.Support;
using CareerBot.BotFramework.Turns;
using CareerBot.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.BotFramework.Tests.Turns;

public sealed class TurnDispatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly CollectingLogger<TurnRunner> _log = new();
    private readonly TurnQueues _queues = new(Some.Options(options => options.MaxTurnsPerConversation = 2), NullLogger<TurnQueues>.Instance);

    public void Dispose() => _queues.Dispose();

    [Fact]
    public async Task DispatchAsync_message_is_accepted_at_once_and_answered_through_the_connector()
    {
        var gate = new TaskCompletionSource();
        var connector = new ConnectorDouble();
        var dispatcher = Dispatcher(new TurnHandlerDouble(AfterAsync(gate.Task)), connector);

        var reply = await dispatcher.DispatchAsync(Some.Turn("a1"), CancellationToken.None).WaitAsync(Patience);
        gate.SetResult();
        await _queues.StopAsync(CancellationToken.None).WaitAsync(Patience);

        Assert.Equal((202, 0), (reply.Status, reply.Body.Length));
        var sent = Assert.Single(connector.Sent);
        Assert.Equal(("hello", "a1", "bot-1", "user-1"), (sent.Text, sent.ReplyToId, sent.From?.Id, sent.Recipient?.Id));
    }

    [Fact]
    public async Task DispatchAsync_expectReplies_gives_the_addressed_replies_in_order_and_sends_none()
    {
        var connector = new ConnectorDouble();
        var handler = new TurnHandlerDouble((_, _) => Task.FromResult(new TurnOutcome([Say("one"), Say("two")], null)));

        var reply = await Dispatcher(handler, connector).DispatchAsync(Awaited("a1"), CancellationToken.None).WaitAsync(Patience);

        var activities = JsonDocument.Parse(reply.Body).RootElement.GetProperty("activities");
        Assert.Equal(["one", "two"], activities.EnumerateArray().Select(activity => activity.GetProperty("text").GetString()));
        Assert.All(activities.EnumerateArray(), activity => Assert.Equal("a1", activity.GetProperty("replyToId").GetString()));
        Assert.Empty(connector.Sent);
    }

    [Fact]
    public async Task DispatchAsync_expectReplies_without_replies_gives_an_empty_list()
    {
        var handler = new TurnHandlerDouble((_, _) => Task.FromResult(TurnOutcome.Silent));

        var reply = await Dispatcher(handler).DispatchAsync(Awaited("a1"), CancellationToken.None).WaitAsync(Patience);

        Assert.Equal((200, "{\"activities\":[]}"), (reply.Status, Text(reply)));
    }

    [Fact]
    public async Task DispatchAsync_same_id_twice_runs_one_turn_and_repeats_the_very_body()
    {
        var number = 0;
        var handler = new TurnHandlerDouble((_, _) => Task.FromResult(TurnOutcome.Reply(Say($"turn {Interlocked.Increment(ref number)}"))));
        var dispatcher = Dispatcher(handler);

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => dispatcher.DispatchAsync(Awaited("a1"), CancellationToken.None))).WaitAsync(Patience);

        Assert.Equal(1, handler.Turns);
        Assert.Single(replies.Select(Text).Distinct());
        Assert.Contains("turn 1", Text(replies[0]));
    }

    [Fact]
    public async Task DispatchAsync_without_id_runs_each_time()
    {
        var handler = new TurnHandlerDouble();
        var dispatcher = Dispatcher(handler);
        var turn = Some.Turn(Some.Message(id: null) with { DeliveryMode = DeliveryModes.ExpectReplies });

        await dispatcher.DispatchAsync(turn, CancellationToken.None).WaitAsync(Patience);
        await dispatcher.DispatchAsync(turn, CancellationToken.None).WaitAsync(Patience);

        Assert.Equal(2, handler.Turns);
    }

    [Fact]
    public async Task DispatchAsync_sender_that_hangs_up_gets_the_answer_when_it_asks_again()
    {
        var gate = new TaskCompletionSource();
        var handler = new TurnHandlerDouble(AfterAsync(gate.Task));
        var dispatcher = Dispatcher(handler);
        using var hangUp = new CancellationTokenSource();
        var first = dispatcher.DispatchAsync(Awaited("a1"), hangUp.Token);

        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.SetResult();
        var again = await dispatcher.DispatchAsync(Awaited("a1"), CancellationToken.None).WaitAsync(Patience);

        Assert.Contains("hello", Text(again));
        Assert.Equal(1, handler.Turns);
    }

    [Fact]
    public async Task DispatchAsync_full_conversation_is_refused_and_the_refusal_is_not_remembered()
    {
        var gate = new TaskCompletionSource();
        var dispatcher = Dispatcher(new TurnHandlerDouble(AfterAsync(gate.Task)));
        await dispatcher.DispatchAsync(Some.Turn("a1"), CancellationToken.None);
        var second = dispatcher.DispatchAsync(Awaited("a2"), CancellationToken.None);

        Assert.Equal(429, (await dispatcher.DispatchAsync(Some.Turn("a3"), CancellationToken.None)).Status);
        gate.SetResult();
        await second.WaitAsync(Patience);
        Assert.NotEqual(429, (await dispatcher.DispatchAsync(Some.Turn("a3"), CancellationToken.None)).Status);
    }

    [Fact]
    public async Task DispatchAsync_after_stop_is_refused_with_503()
    {
        await _queues.StopAsync(CancellationToken.None);

        Assert.Equal(503, (await Dispatcher(new TurnHandlerDouble()).DispatchAsync(Some.Turn("a1"), CancellationToken.None)).Status);
    }

    [Theory]
    [InlineData(null, 501, "")]
    [InlineData("expectReplies", 501, "")]
    public async Task DispatchAsync_invoke_that_nobody_handles_gives_501(string? mode, int status, string body)
    {
        var handler = new TurnHandlerDouble((_, _) => Task.FromResult(TurnOutcome.Silent));

        var reply = await Dispatcher(handler).DispatchAsync(Invoke(mode), CancellationToken.None).WaitAsync(Patience);

        Assert.Equal((status, body), (reply.Status, Text(reply)));
    }

    [Theory]
    [InlineData(null, "{\"done\":true}")]
    [InlineData("expectReplies", "{\"activities\":[],\"body\":{\"done\":true}}")]
    public async Task DispatchAsync_invoke_gives_status_and_body_of_its_response(string? mode, string body)
    {
        var response = new InvokeResponse(200, Some.Element("{\"done\":true}"));
        var handler = new TurnHandlerDouble((_, _) => Task.FromResult(TurnOutcome.Respond(response)));

        var reply = await Dispatcher(handler).DispatchAsync(Invoke(mode), CancellationToken.None).WaitAsync(Patience);

        Assert.Equal((200, body), (reply.Status, Text(reply)));
    }

    [Fact]
    public async Task DispatchAsync_reply_that_does_not_arrive_holds_the_later_ones_back()
    {
        var connector = new ConnectorDouble(_ => Task.FromResult(SendOutcome.Refused));
        var handler = new TurnHandlerDouble((_, _) => Task.FromResult(new TurnOutcome([Say("one"), Say("two")], null)));

        await Dispatcher(handler, connector).DispatchAsync(Some.Turn("a1"), CancellationToken.None);
        await _queues.StopAsync(CancellationToken.None).WaitAsync(Patience);

        Assert.Equal("one", Assert.Single(connector.Sent).Text);
    }

    [Fact]
    public async Task DispatchAsync_connector_that_breaks_harms_no_later_turn()
    {
        var connector = new ConnectorDouble(_ => throw new InvalidOperationException("SECRET"));
        var dispatcher = Dispatcher(new TurnHandlerDouble(), connector);

        await dispatcher.DispatchAsync(Some.Turn("a1"), CancellationToken.None);
        var second = await dispatcher.DispatchAsync(Awaited("a2"), CancellationToken.None).WaitAsync(Patience);

        Assert.Contains("hello", Text(second));
        Assert.DoesNotContain("SECRET", Assert.Single(_log.Lines));
    }

    private static Func<AuthenticatedActivity, CancellationToken, Task<TurnOutcome>> AfterAsync(Task gate) => async (turn, _) =>
    {
        await gate;
        return TurnHandlerDouble.Echo(turn);
    };

    private static Activity Say(string text) => new() { Type = ActivityTypes.Message, Text = text };

    private static AuthenticatedActivity Awaited(string id) => Some.Turn(Some.Message(id) with { DeliveryMode = DeliveryModes.ExpectReplies });

    private static AuthenticatedActivity Invoke(string? mode) => Some.Turn(Some.Message() with { Type = ActivityTypes.Invoke, Name = "x", DeliveryMode = mode });

    private static string Text(TurnReply reply) => System.Text.Encoding.UTF8.GetString(reply.Body.Span);

    private TurnDispatcher Dispatcher(ITurnHandler handler, IConnector? connector = null) => new(
        new DuplicateMemory(Some.Options(), new ManualClock()),
        _queues,
        new TurnRunner(handler, Some.Options(), new ManualClock(), _log),
        connector ?? new ConnectorDouble());
}
