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
/// <remarks>Answering is computation alone, about a tenth of a millisecond without any waiting, and therefore synchronous.</remarks>
public sealed class AnswerEngine
{
    private const int MostSuggestions = 3;

    // So many choices of a conversation are remembered.
    private const int MostChosen = 5;

    // From this probability on a topic is named in saying that something is not known.
    private const double SeemsFrom = 0.25;

    private readonly EnglishDetector _english;
    private readonly MessageDecider _decider;
    private readonly StatementFinder _statements;
    private readonly AnswerComposer _composer;
    private readonly Replies _replies;
    private readonly CorrectionNotice _corrections;

    internal AnswerEngine(KnowledgeBase knowledge, AnsweringOptions options, EngineParts parts)
    {
        Knowledge = knowledge;
        Options = options;
        Threshold = AnswerThreshold.Choose(parts.HeldOut, options.Threshold);
        Parts = parts;
        _english = new EnglishDetector(parts.Words.IsKnown);
        _statements = parts.Statements;
        _decider = new MessageDecider(
            parts.Reader, parts.FollowUps, parts.Retriever, new Decider(knowledge, parts.Wordings.Targets, parts.Statements, Threshold.Value), parts.Wordings.Targets);
        _composer = new AnswerComposer(knowledge, options.PublicBaseUrl);
        _replies = new Replies(options.Contacts);
        _corrections = new CorrectionNotice(knowledge);
    }

    /// <summary>What the answers come from.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>The options in use.</summary>
    public AnsweringOptions Options { get; }

    /// <summary>What it is made of.</summary>
    internal EngineParts Parts { get; }

    /// <summary>From which confidence on it answers.</summary>
    public AnswerThreshold Threshold { get; }

    /// <summary>The same engine, answering from another confidence on, 0 to 1.</summary>
    public AnswerEngine With(double threshold) => new(Knowledge, Options with { Threshold = threshold }, Parts);

    /// <summary>Builds index and classifiers for <paramref name="knowledge"/>, with the built-in engines.</summary>
    /// <param name="knowledge">What the answers come from.</param>
    /// <param name="options">The options.</param>
    /// <param name="cache">Keeps what is trained, for the next start; null for none.</param>
    public static AnswerEngine Build(KnowledgeBase knowledge, AnsweringOptions options, ModelCache? cache = null) =>
        Build(knowledge, options, new Bm25IndexFactory(), new LinearIntentClassifierFactory(), cache);

    /// <summary>Builds index and classifiers for <paramref name="knowledge"/>, with the engines of the factories.</summary>
    /// <param name="knowledge">What the answers come from.</param>
    /// <param name="options">The options.</param>
    /// <param name="indexes">The search engine.</param>
    /// <param name="classifiers">The intent engine.</param>
    /// <param name="cache">Keeps what is trained, for the next start; null for none.</param>
    public static AnswerEngine Build(
        KnowledgeBase knowledge, AnsweringOptions options, IPassageIndexFactory indexes, IIntentClassifierFactory classifiers, ModelCache? cache = null) =>
        new(knowledge, options, EngineParts.Build(knowledge, indexes, classifiers, cache));

    /// <summary>The greeting that opens a conversation: what the bot covers and three questions to try.</summary>
    public Answer Welcome()
    {
        var greeting = Knowledge.Intents.FirstOrDefault(intent => intent.Route == IntentRoute.Social);
        return new Answer(
            AnswerKind.SmallTalk, greeting?.Reply ?? Replies.Empty, 1, greeting?.Id, [], StartingQuestions(), () => AnswerExplanation.Because("A conversation opened."));
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

        return Compose(_decider.Decide(question, tokens, conversation, cancellationToken), conversation);
    }

    private AnswerOutcome Compose(IReadOnlyList<Decision> decisions, ConversationState conversation)
    {
        // The last of two answers is what a follow-up leans on.
        var decision = decisions[^1];
        var intent = decision.Intent;
        var nearest = decision.Alternatives.Select(entry => entry.Question).Take(MostSuggestions).ToList();
        List<IReadOnlyList<Statement>> statements = [];
        IReadOnlyList<Citation> citations = [];
        string text;
        switch (decision.Kind)
        {
            case AnswerKind.Answered:
                statements = [.. decisions.Select(one => _statements.Of(one.Best!.Target, one.Retrieval.Question))];
                (text, citations) = _composer.Compose(statements);
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
                text = _replies.NotKnown(intent ?? LikelyTopic(decision.Retrieval.Routing), nearest.Count > 0);
                nearest = nearest.Count > 0 ? nearest : StartingQuestions();
                break;
        }

        var answer = new Answer(
            decision.Kind,
            text,
            decisions.Min(one => one.Confidence),
            intent?.Id,
            citations,
            nearest,
            () => decision.Explain(Knowledge, Threshold.Value, statements.SelectMany(statement => statement)))
        {
            Notice = decision.Kind is AnswerKind.SmallTalk or AnswerKind.HandedOver || decisions.All(one => one.Retrieval.Question.Corrections.Count == 0)
                ? null
                : _corrections.Of(decisions.SelectMany(one => one.Retrieval.Question.Corrections.Values)),
        };
        return new AnswerOutcome(answer, Remember(decision, conversation));
    }

    // What a question that is not known seems to be about, as far as it is about a topic at all.
    private Intent? LikelyTopic(Routing routing)
    {
        var intent = Knowledge.Intents[routing.Likely];
        return intent.Route == IntentRoute.Topic && routing.Intents[routing.Likely] >= SeemsFrom ? intent : null;
    }

    private static ConversationState Remember(Decision decision, ConversationState conversation) => decision.Kind switch
    {
        AnswerKind.Answered => conversation with
        {
            LastQuestion = decision.Asked,
            LastAnswerId = decision.Best!.Target.Id,
            Choices = [],
            Chosen = conversation.Choices.Contains(decision.Best.Target.Id, StringComparer.Ordinal)
                ? [decision.Best.Target.Id, .. conversation.Chosen.Where(id => id != decision.Best.Target.Id).Take(MostChosen - 1)]
                : conversation.Chosen,
        },
        AnswerKind.AskedBack => conversation with
        {
            LastQuestion = decision.Asked,
            LastAnswerId = null,
            Choices = [.. decision.Alternatives.Take(MostSuggestions).Select(entry => entry.Id)],
        },
        _ => conversation with { Choices = [] },
    };

    private AnswerOutcome Unread(AnswerKind kind, string text, string reason, ConversationState conversation) =>
        new(new Answer(kind, text, 1, null, [], StartingQuestions(), () => AnswerExplanation.Because(reason)), conversation);

    // One question from each of the first topics: what newcomers ask.
    private List<string> StartingQuestions() =>
        [.. Knowledge.Intents
            .Where(intent => intent.Route == IntentRoute.Topic)
            .Select(intent => Knowledge.Faq.FirstOrDefault(entry => entry.Topic == intent.Id)?.Question)
            .OfType<string>()
            .Take(MostSuggestions)];
}
