namespace CareerBot.Core.Conversations;

/// <summary>What the engine remembers of a conversation: just enough to complete a follow-up.</summary>
public sealed record ConversationState
{
    /// <summary>The state of a conversation that has not begun.</summary>
    public static ConversationState Empty { get; } = new();

    /// <summary>Counts the saved changes; the store refuses to save over a newer version. 0 for a new conversation.</summary>
    public int Version { get; init; }

    /// <summary>True once the welcome was sent.</summary>
    public bool Greeted { get; init; }

    /// <summary>The last question that was looked up, after normalisation and completion; empty when there is none.</summary>
    public string LastQuestion { get; init; } = "";

    /// <summary>FAQ entry id or passage id of the last answer; null when the last turn gave none.</summary>
    public string? LastAnswerId { get; init; }

    /// <summary>FAQ entry ids offered when the bot asked back, in the order shown; empty when it did not.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>FAQ entry ids that the user chose when the bot asked back, the latest first; when these are close again, the bot need not ask.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>When the last message was answered; null when none was.</summary>
    public DateTimeOffset? LastTurn { get; init; }

    /// <summary>The state at a later moment: what was talked about longer ago than <paramref name="lifetime"/> is forgotten.</summary>
    public ConversationState At(DateTimeOffset now, TimeSpan lifetime) =>
        LastTurn is { } last && now - last >= lifetime ? Empty with { Version = Version, Greeted = Greeted } : this;
}
