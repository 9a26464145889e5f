using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Tests.Support;
using CareerBot.BotFramework.Turns;
using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;
using CareerBot.TestSupport;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework.Tests.Turns;

public sealed class AnsweringTurnHandlerTests
{
    private static readonly ConversationKey Key = new("messages", "emulator", "c1");

    private readonly InMemoryConversationStore _store = new();
    private readonly AnswerSourceDouble _answers = new();
    private readonly CollectingLogger<AnsweringTurnHandler> _log = new();
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task HandleAsync_message_is_answered_and_the_conversation_saved()
    {
        var outcome = await HandleAsync(Some.Message(text: "How much?"));

        Assert.Equal("answer 1", Assert.Single(outcome.Replies).Text);
        Assert.Equal("How much?", (await _store.LoadAsync(Key, CancellationToken.None)).LastQuestion);
    }

    [Fact]
    public async Task HandleAsync_second_message_sees_what_the_first_left()
    {
        await HandleAsync(Some.Message(text: "first"));
        await HandleAsync(Some.Message(text: "second"));
        await HandleAsync(Some.Message(text: "elsewhere", conversation: "c2"));

        Assert.Equal(["", "first", ""], _answers.Seen.Select(state => state.LastQuestion));
    }

    [Theory]
    [InlineData(29, "first")]
    [InlineData(30, "")]
    public async Task HandleAsync_message_after_the_lifetime_of_the_context_stands_alone(int minutes, string seen)
    {
        await HandleAsync(Joined(new ChannelAccount { Id = "user-1" }));
        await HandleAsync(Some.Message(text: "first"));
        _clock.Advance(TimeSpan.FromMinutes(minutes));
        await HandleAsync(Some.Message(text: "second"));

        Assert.Equal(seen, _answers.Seen[^1].LastQuestion);
        Assert.True((await _store.LoadAsync(Key, CancellationToken.None)).Greeted);
    }

    [Fact]
    public async Task HandleAsync_every_message_renews_the_context()
    {
        foreach (var text in new[] { "first", "second", "third" })
        {
            await HandleAsync(Some.Message(text: text));
            _clock.Advance(TimeSpan.FromMinutes(20));
        }

        Assert.Equal("second", _answers.Seen[^1].LastQuestion);
    }

    [Fact]
    public async Task HandleAsync_message_without_text_asks_with_the_empty_text()
    {
        await HandleAsync(Some.Message() with { Text = null });

        Assert.Equal("", Assert.Single(_answers.Questions));
    }

    [Fact]
    public async Task HandleAsync_state_changed_meanwhile_is_read_anew_and_the_question_answered_again()
    {
        _answers.OnAnswer = async turn =>
        {
            if (turn == 1)
            {
                await _store.SaveAsync(Key, ConversationState.Empty with { LastQuestion = "from another node" }, CancellationToken.None);
            }
        };

        var outcome = await HandleAsync(Some.Message(text: "mine"));

        Assert.Equal(["", "from another node"], _answers.Seen.Select(state => state.LastQuestion));
        Assert.Equal("answer 2", Assert.Single(outcome.Replies).Text);
        Assert.Equal("mine", (await _store.LoadAsync(Key, CancellationToken.None)).LastQuestion);
    }

    [Fact]
    public async Task HandleAsync_state_that_never_stands_still_is_answered_all_the_same()
    {
        _answers.OnAnswer = async _ => Assert.True(await _store.SaveAsync(Key, await _store.LoadAsync(Key, CancellationToken.None), CancellationToken.None));

        Assert.Equal("answer 2", Assert.Single((await HandleAsync(Some.Message())).Replies).Text);
        Assert.Single(_log.Lines);
    }

    [Fact]
    public async Task HandleAsync_person_who_joins_is_welcomed_once()
    {
        var first = await HandleAsync(Joined(new ChannelAccount { Id = "bot-1", Role = "bot" }, new ChannelAccount { Id = "user-1", Role = "user" }));
        var second = await HandleAsync(Joined(new ChannelAccount { Id = "user-2" }));

        Assert.Equal("welcome", Assert.Single(first.Replies).Text);
        Assert.Equal(3, first.Replies[0].SuggestedActions!.Actions!.Count);
        Assert.Empty(second.Replies);
    }

    [Fact]
    public async Task HandleAsync_person_who_joins_after_a_message_is_still_welcomed_and_nothing_forgotten()
    {
        await HandleAsync(Some.Message(text: "first"));

        Assert.Single((await HandleAsync(Joined(new ChannelAccount { Id = "user-1" }))).Replies);
        Assert.Equal("first", (await _store.LoadAsync(Key, CancellationToken.None)).LastQuestion);
    }

    public static TheoryData<string?, string?> NoPeople => new()
    {
        { "bot-1", null },
        { "bot-1", "user" },
        { "other-bot", "bot" },
        { "other-bot", "Bot" },
        { "skill", "skill" },
        { "", null },
        { null, null },
    };

    [Theory]
    [MemberData(nameof(NoPeople))]
    public async Task HandleAsync_joining_of_what_is_no_person_says_nothing(string? id, string? role)
    {
        Assert.Empty((await HandleAsync(Joined(new ChannelAccount { Id = id, Role = role }))).Replies);
        Assert.False((await _store.LoadAsync(Key, CancellationToken.None)).Greeted);
    }

    [Fact]
    public async Task HandleAsync_conversationUpdate_without_members_says_nothing()
    {
        Assert.Empty((await HandleAsync(Joined() with { MembersAdded = null })).Replies);
        Assert.Empty((await HandleAsync(Joined())).Replies);
        Assert.Empty((await HandleAsync(Joined((ChannelAccount)null!))).Replies);
    }

    [Fact]
    public async Task HandleAsync_invoke_is_not_implemented() =>
        Assert.Equal(501, (await HandleAsync(Some.Message() with { Type = ActivityTypes.Invoke, Name = "x" })).Invoke?.Status);

    private static Activity Joined(params ChannelAccount[] members) => Some.Message() with { Type = ActivityTypes.ConversationUpdate, MembersAdded = members };

    private Task<TurnOutcome> HandleAsync(Activity activity) =>
        new AnsweringTurnHandler(_answers, _store, Options.Create(new BotOptions()), _clock, _log).HandleAsync(Some.Turn(activity), CancellationToken.None);

    private sealed class AnswerSourceDouble : IAnswerSource
    {
        public List<ConversationState> Seen { get; } = [];

        public List<string> Questions { get; } = [];

        public Func<int, Task>? OnAnswer { get; set; }

        public Answer Welcome() => Some.Answer(AnswerKind.SmallTalk, "welcome", suggestions: ["a", "b", "c"]);

        public AnswerOutcome Answer(string question, ConversationState conversation, CancellationToken cancellationToken)
        {
            Seen.Add(conversation);
            Questions.Add(question);
            // The in-memory store answers synchronously.
            OnAnswer?.Invoke(Seen.Count).GetAwaiter().GetResult();
            return new(Some.Answer(AnswerKind.SmallTalk, $"answer {Seen.Count}"), conversation with { LastQuestion = question });
        }
    }
}
