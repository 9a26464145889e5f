using CareerBot.Core.Conversations;
using CareerBot.Core.Intents;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Search;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>
/// Answers questions from one knowledge base in five steps: understand, route, retrieve, decide, compose.
/// Immutable, with index and classifier of that very knowledge; safe for concurrent use; same question in, same answer and confidence out.
/// </summary>
/// <remarks>Answering is computation alone, some tens of microseconds without any waiting, and therefore synchronous.</remarks>
public sealed class AnswerEngine
{
    private const int MostSuggestions = 3;

    private readonly EnglishDetector _english;
    private readonly QuestionReader _reader;
    private readonly FollowUpResolver _followUps;
    private readonly Retriever _retriever;
    private readonly Decider _decider;
    private readonly StatementFinder _statements;
    private readonly AnswerComposer _composer;
    private readonly Replies _replies;

    internal AnswerEngine(KnowledgeBase knowledge, AnsweringOptions options, EngineParts parts)
    {
        Knowledge = knowledge;
        Options = options;
        _english = new EnglishDetector(parts.Reader.IsKnown);
        _reader = parts.Reader;
        _followUps = parts.FollowUps;
        _retriever = parts.Retriever;
        _statements = parts.Statements;
        _decider = new Decider(knowledge);
        _composer = new AnswerComposer(knowledge, options.PublicBaseUrl);
        _replies = new Replies(options.Contacts);
    }

    /// <summary>What the answers come from.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>The options in use.</summary>
    public AnsweringOptions Options { get; }

    /// <summary>Builds index and classifier for <paramref name="knowledge"/>, with the built-in engines.</summary>
    public static AnswerEngine Build(KnowledgeBase knowledge, AnsweringOptions options) =>
        Build(knowledge, options, new Bm25fIndexFactory(), new LinearIntentClassifierFactory());

    /// <summary>Builds index and classifier for <paramref name="knowledge"/>, with the engines of the factories.</summary>
    public static AnswerEngine Build(
        KnowledgeBase knowledge, AnsweringOptions options, IPassageIndexFactory indexes, IIntentClassifierFactory classifiers) =>
        new(knowledge, options, EngineParts.Build(knowledge, indexes, classifiers));

    /// <summary>The greeting that opens a conversation: what the bot covers and three questions to try.</summary>
    public Answer Welcome()
    {
        var greeting = Knowledge.Intents.FirstOrDefault(intent => intent.Route == IntentRoute.Social);
        return new Answer(
            AnswerKind.SmallTalk, greeting?.Reply ?? Replies.Empty, 1, greeting?.Id, [], StartingQuestions(), AnswerExplanation.Because("A conversation opened."));
    }

    /// <summary>Answers a question.</summary>
    /// <param name="question">What the user wrote, unaltered.</param>
    /// <param name="conversation">What the conversation holds so far.</param>
    /// <param name="cancellationToken">Ends work that is no longer wanted.</param>
    /// <returns>The answer, and the state of the conversation after it (same <see cref="ConversationState.Version"/>).</returns>
    public AnswerOutcome Answer(string question, ConversationState conversation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (question.Length > Options.MaxQuestionLength)
        {
            return Unread(AnswerKind.NotKnown, Replies.TooLong(Options.MaxQuestionLength), "Longer than the limit.", conversation);
        }

        var tokens = Tokenizer.Tokenize(question);
        if (tokens.Count == 0)
        {
            return Unread(AnswerKind.AskedBack, Replies.Empty, "No word in it.", conversation);
        }

        if (!_english.MayBeEnglish(tokens))
        {
            return Unread(AnswerKind.NotKnown, Replies.EnglishOnly, "Not in English.", conversation);
        }

        var (words, corrections) = _reader.Normalize(ChosenQuestion(tokens, conversation) ?? tokens);
        var decision = Decide(words, corrections, conversation, cancellationToken);
        return Compose(decision, conversation);
    }

    // "2" or "the second" after asking back means that choice.
    private List<Token>? ChosenQuestion(List<Token> tokens, ConversationState conversation)
    {
        var chosen = Choice.Find(tokens, conversation.Choices.Count);
        return chosen is { } number && Knowledge.FindEntry(conversation.Choices[number]) is { } entry ? Tokenizer.Tokenize(entry.Question) : null;
    }

    private Decision Decide(List<string> words, Dictionary<string, string> corrections, ConversationState conversation, CancellationToken cancellationToken)
    {
        var alone = _decider.Decide(_retriever.Retrieve(_reader.Compose(words, words.Count, corrections, followUp: false), without: null, cancellationToken));
        var followUp = _followUps.Resolve(words, conversation.LastQuestion);
        if (followUp.Kind == FollowUpKind.None || alone.Kind == AnswerKind.HandedOver)
        {
            return alone;
        }

        var question = _reader.Compose(followUp.Words, followUp.CarriedFrom, corrections, followUp: true);
        if (followUp.Kind == FollowUpKind.More)
        {
            return _decider.Continue(_retriever.Retrieve(question, conversation.LastAnswerId, cancellationToken), conversation.LastAnswerId);
        }

        var completed = _decider.Decide(_retriever.Retrieve(question, without: null, cancellationToken));
        if (followUp.Kind == FollowUpKind.Asked && completed.Best is { } best && best.Id == conversation.LastAnswerId)
        {
            var other = _decider.Decide(_retriever.Retrieve(question, without: best.Id, cancellationToken));
            completed = Decider.Unrepeated(completed, other);
        }

        return Decider.Better(alone, completed);
    }

    private AnswerOutcome Compose(Decision decision, ConversationState conversation)
    {
        var retrieval = decision.Retrieval;
        var intent = decision.Intent;
        var nearest = decision.Alternatives.Select(entry => entry.Question).Take(MostSuggestions).ToList();
        IReadOnlyList<Citation> citations = [];
        string text;
        switch (decision.Kind)
        {
            case AnswerKind.Answered:
                var best = decision.Best!;
                (text, citations) = _composer.Compose(
                    best.Entry is { } entry ? _statements.Of(entry, retrieval.Question) : _statements.Of(best.Passage!, retrieval.Question));
                break;
            case AnswerKind.AskedBack:
                text = Replies.AskedBack;
                break;
            case AnswerKind.SmallTalk:
                text = intent!.Reply!;
                nearest = StartingQuestions();
                break;
            case AnswerKind.HandedOver:
                text = _replies.HandedOver();
                break;
            default:
                text = _replies.NotKnown(intent, nearest.Count > 0);
                nearest = nearest.Count > 0 ? nearest : StartingQuestions();
                break;
        }

        var answer = new Answer(decision.Kind, text, decision.Confidence, intent?.Id, citations, nearest, decision.Explain(Knowledge));
        return new AnswerOutcome(answer, Remember(decision, conversation));
    }

    private static ConversationState Remember(Decision decision, ConversationState conversation) => decision.Kind switch
    {
        AnswerKind.Answered => conversation with
        {
            LastQuestion = decision.Retrieval.Question.Text,
            LastAnswerId = decision.Best!.Id,
            Choices = [],
        },
        AnswerKind.AskedBack => conversation with
        {
            LastQuestion = decision.Retrieval.Question.Text,
            LastAnswerId = null,
            Choices = [.. decision.Alternatives.Take(MostSuggestions).Select(entry => entry.Id)],
        },
        _ => conversation with { Choices = [] },
    };

    private AnswerOutcome Unread(AnswerKind kind, string text, string reason, ConversationState conversation) =>
        new(new Answer(kind, text, 1, null, [], StartingQuestions(), AnswerExplanation.Because(reason)), conversation);

    // One question from each of the first topics: what newcomers ask.
    private List<string> StartingQuestions() =>
        [.. Knowledge.Intents
            .Where(intent => intent.Route == IntentRoute.Topic)
            .Select(intent => Knowledge.Faq.FirstOrDefault(entry => entry.Topic == intent.Id)?.Question)
            .OfType<string>()
            .Take(MostSuggestions)];
}
