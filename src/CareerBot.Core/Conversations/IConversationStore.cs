namespace CareerBot.Core.Conversations;

/// <summary>Keeps the state of conversations between turns.</summary>
public interface IConversationStore
{
    /// <summary>The stored state, or <see cref="ConversationState.Empty"/>.</summary>
    ValueTask<ConversationState> LoadAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>
    /// Stores <paramref name="state"/> with its <see cref="ConversationState.Version"/> raised by one.
    /// False, and nothing stored, when the stored version is not the state's version: another turn was faster.
    /// </summary>
    ValueTask<bool> SaveAsync(ConversationKey key, ConversationState state, CancellationToken cancellationToken);
}
