using System.Net;
using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Turns;
using CareerBot.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.FunctionalTests.Messages;

/// <summary>Order, repeats, broken and slow turns, and a stop that loses nothing.</summary>
public sealed class MessagesOrderTests : IAsyncLifetime
{
    private ChannelDouble _channel = null!;

    public async Task InitializeAsync() => _channel = await ChannelDouble.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task Turns_of_a_conversation_are_answered_in_the_order_they_came()
    {
        await using var bot = await StartAsync(new TurnsDouble());
        for (var number = 0; number < 15; number++)
        {
            await PostAsync(bot, $"m{number}");
        }

        for (var number = 0; number < 15; number++)
        {
            Assert.Equal($"m{number}", (await _channel.NextAsync()).Text);
        }
    }

    [Fact]
    public async Task Slow_connector_of_one_conversation_holds_no_other_up()
    {
        var gate = new TaskCompletionSource();
        _channel.Respond = context => context.Request.Path.Value!.Contains("/slow/") ? gate.Task : Task.CompletedTask;
        await using var bot = await StartAsync(new TurnsDouble());

        await PostAsync(bot, "m1", "slow");
        await _channel.NextAsync();
        await PostAsync(bot, "m2", "quick");

        Assert.Equal("m2", (await _channel.NextAsync()).Text);
        gate.SetResult();
    }

    [Fact]
    public async Task Two_activities_with_one_id_are_answered_once()
    {
        await using var bot = await StartAsync(new TurnsDouble());

        await PostAsync(bot, "m1");
        await PostAsync(bot, "m1");
        await PostAsync(bot, "m2");

        Assert.Equal("m1", (await _channel.NextAsync()).Text);
        Assert.Equal("m2", (await _channel.NextAsync()).Text);
    }

    [Fact]
    public async Task Two_activities_with_one_id_and_expectReplies_get_the_same_body()
    {
        await using var bot = await BotHost.StartAsync();
        var first = Incoming.Message(TinyKnowledge.PayQuestion);
        first["deliveryMode"] = "expectReplies";
        var second = Incoming.Message("hello");
        second["deliveryMode"] = "expectReplies";

        using var answer = await bot.PostAsync(first);
        using var repeat = await bot.PostAsync(second);

        Assert.Equal(answer.StatusCode, repeat.StatusCode);
        Assert.Equal(await answer.Content.ReadAsStringAsync(), await repeat.Content.ReadAsStringAsync());
        Assert.Contains(TinyKnowledge.PayFigure, await repeat.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Turn_that_breaks_is_excused_and_the_next_one_answered()
    {
        var turns = new TurnsDouble { Before = turn => turn.Activity.Id == "m1" ? throw new InvalidOperationException("SECRET") : Task.CompletedTask };
        await using var bot = await StartAsync(turns);

        await PostAsync(bot, "m1");
        await PostAsync(bot, "m2");

        Assert.StartsWith("Sorry", (await _channel.NextAsync()).Text);
        Assert.Equal("m2", (await _channel.NextAsync()).Text);
        Assert.DoesNotContain(bot.Log.Lines, line => line.Contains("SECRET") || line.Contains("   at "));
        Assert.Contains(bot.Log.Lines, line => line.Contains("InvalidOperationException") && line.Contains("m1"));
    }

    [Fact]
    public async Task Turn_over_its_budget_is_excused_with_expectReplies_too()
    {
        var clock = new ManualClock();
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var turns = new TurnsDouble { Hang = reached };
        await using var bot = await BotHost.StartAsync(services: services => services.AddSingleton<ITurnHandler>(turns).AddSingleton<TimeProvider>(clock));

        var asked = bot.AskAsync(Incoming.Message("hello"));
        await reached.Task;
        clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Contains("too long", Assert.Single(await asked).GetProperty("text").GetString());
    }

    [Fact]
    public async Task Stop_finishes_accepted_turns_and_sends_their_replies()
    {
        var gate = new TaskCompletionSource();
        var bot = await StartAsync(new TurnsDouble { Before = _ => gate.Task });
        await PostAsync(bot, "m1");
        await PostAsync(bot, "m2");

        var stop = bot.StopAsync();
        Assert.False(stop.IsCompleted);
        gate.SetResult();
        await stop;

        Assert.Equal(2, _channel.Pending);
        await bot.DisposeAsync();
    }

    private static Task<BotHost> StartAsync(TurnsDouble turns) => BotHost.StartAsync(services: services => services.AddSingleton<ITurnHandler>(turns));

    private async Task PostAsync(BotHost bot, string id, string conversation = "c1")
    {
        using var response = await bot.PostAsync(Incoming.Message(id, id, conversation, _channel.Url));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    /// <summary>Says the message again, after what it is told to do.</summary>
    private sealed class TurnsDouble : ITurnHandler
    {
        public Func<AuthenticatedActivity, Task> Before { get; init; } = _ => Task.CompletedTask;

        /// <summary>Set as soon as a turn hangs until its budget ends; null for turns that do not hang.</summary>
        public TaskCompletionSource? Hang { get; init; }

        public async Task<TurnOutcome> HandleAsync(AuthenticatedActivity turn, CancellationToken cancellationToken)
        {
            if (Hang is { } hang)
            {
                hang.SetResult();
                await new TaskCompletionSource().Task.WaitAsync(cancellationToken);
            }

            await Before(turn);
            return TurnOutcome.Reply(new Activity { Type = ActivityTypes.Message, Text = turn.Activity.Text });
        }
    }
}
