using CareerBot.Core.Conversations;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>
/// Steps 1 to 4 for a whole message: reads it, completes it from the conversation, and finds the part of it, or the two parts, that can be answered.
/// </summary>
internal sealed class MessageDecider
{
    // Two questions of one message are both answered only when both are this sure.
    private const double BothFrom = 0.6;

    // In a message of more words than this the story says little about the question in it.
    private const int LongMessage = 30;

    private readonly QuestionReader _reader;
    private readonly FollowUpResolver _followUps;
    private readonly Retriever _retriever;
    private readonly Decider _decider;
    private readonly Dictionary<string, Target> _targets;

    public MessageDecider(QuestionReader reader, FollowUpResolver followUps, Retriever retriever, Decider decider, IReadOnlyList<Target> targets)
    {
        _reader = reader;
        _followUps = followUps;
        _retriever = retriever;
        _decider = decider;
        _targets = targets.ToDictionary(target => target.Id, StringComparer.Ordinal);
    }

    /// <summary>One decision, or two answered ones for a message that asks two things.</summary>
    /// <param name="message">What the user wrote.</param>
    /// <param name="tokens">Its words; at least one.</param>
    /// <param name="conversation">What the conversation holds so far.</param>
    /// <param name="cancellationToken">Ends work that is no longer wanted.</param>
    public IReadOnlyList<Decision> Decide(string message, IReadOnlyList<Token> tokens, ConversationState conversation, CancellationToken cancellationToken)
    {
        if (Chosen(tokens, conversation) is { } chosen)
        {
            return [Decide(_reader.ReadWords(Tokenizer.Tokenize(chosen)), conversation, cancellationToken)];
        }

        var all = _reader.ReadWords(tokens);
        var whole = Decide(all, conversation, cancellationToken);
        var parts = MessageParts.Of(message, tokens);
        if (parts.Count == 0 || whole.Kind == AnswerKind.HandedOver || (tokens.Count <= LongMessage && IsOutOfScope(whole)))
        {
            return [whole];
        }

        var asking = parts.Where(part => part is { IsQuestion: true, StandsAlone: true }).ToList();
        var answered = Answered(asking, all, conversation, cancellationToken);
        var sure = answered.FindAll(decision => decision.Confidence >= BothFrom);
        if (sure.Count > 1 && sure.Skip(1).FirstOrDefault(decision => !decision.Best!.Target.SharesSourceWith(sure[0].Best!.Target)) is { } second)
        {
            return [sure[0], second];
        }

        // A question that leans on the story before it: what the story says of its subject is what it asks about.
        if (asking.Count == 0 && whole.Kind != AnswerKind.Answered)
        {
            answered = Answered(parts, all, conversation, cancellationToken).FindAll(decision => decision.Confidence >= BothFrom);
        }

        var best = answered.MaxBy(decision => decision.Confidence);
        return [best is null || (whole.Kind == AnswerKind.Answered && (tokens.Count <= LongMessage || whole.Confidence >= best.Confidence)) ? whole : best];
    }

    private List<Decision> Answered(IEnumerable<MessagePart> parts, ReadWords all, ConversationState conversation, CancellationToken cancellationToken) =>
        [.. parts.Select(part => Decide(part, all, conversation, cancellationToken)).Where(decision => decision.Kind == AnswerKind.Answered)];

    // A part is seen together with the rest of the message, which tells what it is about; where nothing is sure then, by itself.
    private Decision Decide(MessagePart part, ReadWords all, ConversationState conversation, CancellationToken cancellationToken)
    {
        var read = _reader.ReadWords(part.Tokens);
        var own = read.Words;
        List<string> words = [.. own, .. all.Words.Where(StopWords.IsContent).Except(own, StringComparer.Ordinal)];
        var retrieval = _retriever.RetrievePart(_reader.Compose(words, own.Count, all.Corrections, followUp: false), string.Join(' ', own), cancellationToken);
        var together = _decider.Decide(retrieval, conversation.Chosen) with { Asked = string.Join(' ', own) };
        return together.Kind == AnswerKind.Answered ? together : Decide(read, conversation, cancellationToken);
    }

    private static bool IsOutOfScope(Decision decision) => decision.Intent?.Route == Knowledge.IntentRoute.OutOfScope && decision.Kind != AnswerKind.Answered;

    // "2" or "the second" after asking back means that choice.
    private string? Chosen(IReadOnlyList<Token> tokens, ConversationState conversation) =>
        Choice.Find(tokens, conversation.Choices.Count) is { } number && _targets.GetValueOrDefault(conversation.Choices[number]) is { Entry: { } entry }
            ? entry.Question
            : null;

    private Decision Decide(ReadWords read, ConversationState conversation, CancellationToken cancellationToken)
    {
        var words = read.Words;
        var alone = _decider.Decide(_retriever.Retrieve(_reader.Compose(read), cancellationToken), conversation.Chosen);
        var last = conversation.LastAnswerId is { } id ? _targets.GetValueOrDefault(id) : null;
        var followUp = _followUps.Resolve(words, conversation.LastQuestion, last is null ? "" : string.Join(' ', _reader.Subject(last)));
        if (followUp.Kind == FollowUpKind.None || alone.Kind == AnswerKind.HandedOver)
        {
            return alone with { Asked = string.Join(' ', words) };
        }

        var question = _reader.Compose(followUp.Words, followUp.CarriedFrom, read.Corrections, followUp: true);
        var retrieval = last is null || followUp.Kind is FollowUpKind.Substituted or FollowUpKind.More
            ? _retriever.Retrieve(question, cancellationToken)
            : _retriever.RetrieveFollowUp(question, string.Join(' ', words), last, cancellationToken);
        if (followUp.Kind == FollowUpKind.More)
        {
            return _decider.Continue(retrieval, last) with { Asked = conversation.LastQuestion };
        }

        var completed = _decider.Decide(retrieval, conversation.Chosen);
        if (last is not null && followUp.Kind != FollowUpKind.Substituted && completed.Best?.Target.SharesSourceWith(last) == true)
        {
            completed = Decider.Unrepeated(completed, _decider.Decide(_retriever.Without(retrieval, last), conversation.Chosen));
        }

        // Nobody asks on to read the same answer again: the section that it rests on may say more.
        if (last is not null && completed.Kind == AnswerKind.Answered && completed.Best!.Target == last)
        {
            completed = _decider.Continue(retrieval, last);
        }

        var better = Decider.Better(alone, completed);
        return better with { Asked = string.Join(' ', followUp.Kind == FollowUpKind.Substituted ? followUp.Words : words) };
    }
}
