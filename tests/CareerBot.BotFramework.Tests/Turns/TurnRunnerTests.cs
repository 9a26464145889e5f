using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Tests.Support;
using CareerBot.BotFramework.Turns;
using CareerBot.TestSupport;

namespace CareerBot.BotFramework.Tests.Turns;

public sealed class TurnRunnerTests
{
    private readonly ManualClock _clock = new();
    private readonly CollectingLogger<TurnRunner> _log = new();

    [Fact]
    public async Task RunAsync_gives_what_the_handler_gives()
    {
        var outcome = await Runner(new TurnHandlerDouble()).RunAsync(Some.Turn("a1"), CancellationToken.None);

        Assert.Equal("hello", Assert.Single(outcome.Replies).Text);
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task RunAsync_over_the_budget_apologises_and_logs_ids()
    {
        var runner = Runner(new TurnHandlerDouble(HangAsync), options => options.TurnBudget = TimeSpan.FromSeconds(10));
        var turn = runner.RunAsync(Some.Turn("a1"), CancellationToken.None);

        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.False(turn.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains("too long", Assert.Single((await turn).Replies).Text);
        var line = Assert.Single(_log.Lines);
        Assert.Contains("a1", line);
        Assert.Contains("c1", line);
    }

    [Fact]
    public async Task RunAsync_of_a_handler_that_breaks_apologises_and_tells_nothing_of_the_user()
    {
        var handler = new TurnHandlerDouble((turn, _) => throw new InvalidOperationException("broke on SECRET " + turn.Activity.Text));

        var outcome = await Runner(handler).RunAsync(Some.Turn(Some.Message(text: "SECRET")), CancellationToken.None);

        Assert.StartsWith("Sorry", Assert.Single(outcome.Replies).Text);
        var line = Assert.Single(_log.Lines);
        Assert.Contains("InvalidOperationException", line);
        Assert.Contains("a1", line);
        Assert.DoesNotContain("SECRET", line);
        Assert.DoesNotContain("   at ", line);
    }

    [Fact]
    public async Task RunAsync_of_a_handler_that_breaks_on_an_invoke_responds_500()
    {
        var handler = new TurnHandlerDouble((_, _) => throw new InvalidOperationException());

        var outcome = await Runner(handler).RunAsync(Some.Turn(Some.Message() with { Type = ActivityTypes.Invoke }), CancellationToken.None);

        Assert.Equal(500, outcome.Invoke?.Status);
        Assert.Empty(outcome.Replies);
    }

    [Fact]
    public async Task RunAsync_of_a_handler_that_breaks_on_a_join_says_nothing()
    {
        var handler = new TurnHandlerDouble((_, _) => throw new InvalidOperationException());

        Assert.Empty((await Runner(handler).RunAsync(Some.Turn(Some.Message() with { Type = ActivityTypes.ConversationUpdate }), CancellationToken.None)).Replies);
    }

    private static async Task<TurnOutcome> HangAsync(AuthenticatedActivity turn, CancellationToken cancellationToken)
    {
        await new TaskCompletionSource().Task.WaitAsync(cancellationToken);
        return TurnOutcome.Silent;
    }

    private TurnRunner Runner(ITurnHandler handler, Action<BotOptions>? change = null) => new(handler, Some.Options(change), _clock, _log);
}
