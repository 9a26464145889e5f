namespace CareerBot.Core.Conversations;

/// <summary>Keeps conversations in the memory of this process; when there are too many, the one used longest ago is forgotten. Safe for concurrent use.</summary>
public sealed class InMemoryConversationStore : IConversationStore
{
    /// <summary>Conversations kept unless told otherwise.</summary>
    public const int DefaultCapacity = 100_000;

    private readonly Dictionary<ConversationKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _byUse = [];
    private readonly Lock _gate = new();
    private readonly int _capacity;

    /// <summary>A store for at most <paramref name="capacity"/> conversations, 1 or more.</summary>
    public InMemoryConversationStore(int capacity = DefaultCapacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _capacity = capacity;
    }

    /// <inheritdoc/>
    public ValueTask<ConversationState> LoadAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return ValueTask.FromResult(Touch(key)?.State ?? ConversationState.Empty);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> SaveAsync(ConversationKey key, ConversationState state, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return ValueTask.FromResult(Save(key, state));
        }
    }

    private bool Save(ConversationKey key, ConversationState state)
    {
        var entry = Touch(key);
        if ((entry?.State.Version ?? 0) != state.Version)
        {
            return false;
        }

        entry ??= Add(key);
        entry.State = state with { Version = state.Version + 1 };
        return true;
    }

    private Entry? Touch(ConversationKey key)
    {
        if (!_entries.TryGetValue(key, out var node))
        {
            return null;
        }

        _byUse.Remove(node);
        _byUse.AddLast(node);
        return node.Value;
    }

    private Entry Add(ConversationKey key)
    {
        if (_entries.Count == _capacity)
        {
            _entries.Remove(_byUse.First!.Value.Key);
            _byUse.RemoveFirst();
        }

        var entry = new Entry(key);
        _entries.Add(key, _byUse.AddLast(entry));
        return entry;
    }

    private sealed class Entry(ConversationKey key)
    {
        public ConversationKey Key { get; } = key;

        public ConversationState State { get; set; } = ConversationState.Empty;
    }
}
