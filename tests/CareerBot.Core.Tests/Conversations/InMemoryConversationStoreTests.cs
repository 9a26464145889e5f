using CareerBot.Core.Conversations;

namespace CareerBot.Core.Tests.Conversations;

public sealed class InMemoryConversationStoreTests
{
    private static readonly ConversationKey Key = new("messages", "emulator", "c1");

    [Fact]
    public async Task LoadAsync_unknown_conversation_is_empty() =>
        Assert.Same(ConversationState.Empty, await LoadAsync(new InMemoryConversationStore(), Key));

    [Fact]
    public async Task SaveAsync_stores_with_the_version_raised()
    {
        var store = new InMemoryConversationStore();

        Assert.True(await SaveAsync(store, Key, ConversationState.Empty with { LastQuestion = "pay" }));

        var state = await LoadAsync(store, Key);
        Assert.Equal((1, "pay"), (state.Version, state.LastQuestion));
    }

    [Fact]
    public async Task SaveAsync_over_a_newer_version_is_refused_and_changes_nothing()
    {
        var store = new InMemoryConversationStore();
        await SaveAsync(store, Key, ConversationState.Empty with { LastQuestion = "first" });

        Assert.False(await SaveAsync(store, Key, ConversationState.Empty with { LastQuestion = "late" }));
        Assert.False(await SaveAsync(store, Key, new ConversationState { Version = 2 }));
        Assert.Equal("first", (await LoadAsync(store, Key)).LastQuestion);
    }

    [Fact]
    public async Task SaveAsync_other_door_channel_or_id_is_another_conversation()
    {
        var store = new InMemoryConversationStore();
        await SaveAsync(store, Key, ConversationState.Empty);

        Assert.Equal(0, (await LoadAsync(store, Key with { Door = "terminal" })).Version);
        Assert.Equal(0, (await LoadAsync(store, Key with { Channel = "webchat" })).Version);
        Assert.Equal(0, (await LoadAsync(store, Key with { Id = "C1" })).Version);
    }

    [Fact]
    public async Task SaveAsync_over_capacity_forgets_the_one_used_longest_ago()
    {
        var store = new InMemoryConversationStore(capacity: 2);
        await SaveAsync(store, Key with { Id = "a" }, ConversationState.Empty);
        await SaveAsync(store, Key with { Id = "b" }, ConversationState.Empty);
        await LoadAsync(store, Key with { Id = "a" });
        await SaveAsync(store, Key with { Id = "c" }, ConversationState.Empty);

        Assert.Equal(1, (await LoadAsync(store, Key with { Id = "a" })).Version);
        Assert.Equal(0, (await LoadAsync(store, Key with { Id = "b" })).Version);
        Assert.Equal(1, (await LoadAsync(store, Key with { Id = "c" })).Version);
    }

    [Fact]
    public async Task SaveAsync_again_counts_as_use()
    {
        var store = new InMemoryConversationStore(capacity: 2);
        await SaveAsync(store, Key with { Id = "a" }, ConversationState.Empty);
        await SaveAsync(store, Key with { Id = "b" }, ConversationState.Empty);
        await SaveAsync(store, Key with { Id = "a" }, new ConversationState { Version = 1 });
        await SaveAsync(store, Key with { Id = "c" }, ConversationState.Empty);

        Assert.Equal(2, (await LoadAsync(store, Key with { Id = "a" })).Version);
    }

    [Fact]
    public async Task SaveAsync_conversation_that_was_forgotten_meanwhile_is_refused()
    {
        var store = new InMemoryConversationStore(capacity: 1);
        await SaveAsync(store, Key, ConversationState.Empty);
        var state = await LoadAsync(store, Key);
        await SaveAsync(store, Key with { Id = "other" }, ConversationState.Empty);

        Assert.False(await SaveAsync(store, Key, state));
    }

    [Fact]
    public async Task SaveAsync_from_many_threads_loses_no_version()
    {
        var store = new InMemoryConversationStore();

        await Parallel.ForEachAsync(Enumerable.Range(0, 200), async (_, cancellationToken) =>
        {
            while (!await store.SaveAsync(Key, await store.LoadAsync(Key, cancellationToken), cancellationToken))
            {
            }
        });

        Assert.Equal(200, (await LoadAsync(store, Key)).Version);
    }

    [Fact]
    public void Store_without_room_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new InMemoryConversationStore(0));

    private static ValueTask<ConversationState> LoadAsync(InMemoryConversationStore store, ConversationKey key) => store.LoadAsync(key, CancellationToken.None);

    private static ValueTask<bool> SaveAsync(InMemoryConversationStore store, ConversationKey key, ConversationState state) =>
        store.SaveAsync(key, state, CancellationToken.None);
}
