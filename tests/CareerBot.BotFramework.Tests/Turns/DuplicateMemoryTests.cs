using CareerBot.BotFramework.Tests.Support;
using CareerBot.BotFramework.Turns;
using CareerBot.TestSupport;

namespace CareerBot.BotFramework.Tests.Turns;

public sealed class DuplicateMemoryTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task Begin_twice_gives_the_first_answer_to_both()
    {
        var memory = Memory();
        var (first, isNew) = memory.Begin(Key("a1"));
        var (second, isNewAgain) = memory.Begin(Key("a1"));
        var waiting = second.Reply;

        memory.Complete(first, TurnReply.Accepted);

        Assert.True(isNew);
        Assert.False(isNewAgain);
        Assert.Same(TurnReply.Accepted, await waiting);
        Assert.Same(TurnReply.Accepted, await memory.Begin(Key("a1")).Entry.Reply);
    }

    [Fact]
    public void Begin_other_id_type_conversation_channel_or_door_is_new()
    {
        var memory = Memory();
        memory.Begin(Key("a1"));
        var message = Some.Message();

        Assert.True(memory.Begin(Key("a2")).IsNew);
        Assert.True(memory.Begin(Key("a1", conversation: "c2")).IsNew);
        Assert.True(memory.Begin(ActivityKey.Of(Some.Turn(message with { Type = "invoke" }))!.Value).IsNew);
        Assert.True(memory.Begin(ActivityKey.Of(Some.Turn(message with { ChannelId = "webchat" }))!.Value).IsNew);
        Assert.True(memory.Begin(ActivityKey.Of(Some.Turn(message) with { Door = "directline" })!.Value).IsNew);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Key_without_id_is_none(string? id) => Assert.Null(ActivityKey.Of(Some.Turn(Some.Message(id))));

    [Fact]
    public void Begin_after_the_window_is_new()
    {
        var memory = Memory(options => options.DuplicateWindow = TimeSpan.FromMinutes(1));
        memory.Begin(Key("a1"));

        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.False(memory.Begin(Key("a1")).IsNew);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(memory.Begin(Key("a1")).IsNew);
    }

    [Fact]
    public void Begin_over_the_number_forgets_the_oldest()
    {
        var memory = Memory(options => options.MaxRememberedActivities = 2);
        memory.Begin(Key("a1"));
        memory.Begin(Key("a2"));
        memory.Begin(Key("a3"));

        Assert.False(memory.Begin(Key("a3")).IsNew);
        Assert.False(memory.Begin(Key("a2")).IsNew);
        Assert.True(memory.Begin(Key("a1")).IsNew);
    }

    [Fact]
    public void Complete_over_the_bytes_forgets_the_oldest()
    {
        var memory = Memory();
        var half = new TurnReply(200, new byte[DuplicateMemory.MaxBytes / 2]);
        memory.Complete(memory.Begin(Key("a1")).Entry, half);
        memory.Complete(memory.Begin(Key("a2")).Entry, half);
        Assert.False(memory.Begin(Key("a1")).IsNew);

        memory.Complete(memory.Begin(Key("a3")).Entry, half);

        Assert.True(memory.Begin(Key("a1")).IsNew);
        Assert.False(memory.Begin(Key("a2")).IsNew);
    }

    [Fact]
    public async Task Complete_of_what_was_forgotten_still_answers_who_waits()
    {
        var memory = Memory(options => options.MaxRememberedActivities = 1);
        var (entry, _) = memory.Begin(Key("a1"));
        memory.Begin(Key("a2"));

        memory.Complete(entry, TurnReply.Accepted);

        Assert.Same(TurnReply.Accepted, await entry.Reply);
        Assert.False(memory.Begin(Key("a2")).IsNew);
    }

    [Fact]
    public async Task Complete_with_a_refusal_lets_a_repeat_try_again()
    {
        var memory = Memory();
        var (entry, _) = memory.Begin(Key("a1"));

        memory.Complete(entry, TurnReply.Busy);

        Assert.Same(TurnReply.Busy, await entry.Reply);
        Assert.True(memory.Begin(Key("a1")).IsNew);
    }

    private DuplicateMemory Memory(Action<BotOptions>? change = null) => new(Some.Options(change), _clock);

    private static ActivityKey Key(string id, string conversation = "c1") => ActivityKey.Of(Some.Turn(id, conversation))!.Value;
}
