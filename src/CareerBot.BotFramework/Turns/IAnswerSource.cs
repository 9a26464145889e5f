using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;

namespace CareerBot.BotFramework.Turns;

/// <summary>Where answers come from, as far as a turn is concerned.</summary>
internal interface IAnswerSource
{
    Answer Welcome();

    AnswerOutcome Answer(string question, ConversationState conversation, CancellationToken cancellationToken);
}

/// <summary>Answers from the engine.</summary>
internal sealed class EngineAnswerSource(AnswerEngine engine) : IAnswerSource
{
    public Answer Welcome() => engine.Welcome();

    public AnswerOutcome Answer(string question, ConversationState conversation, CancellationToken cancellationToken) =>
        engine.Answer(question, conversation, cancellationToken);
}
