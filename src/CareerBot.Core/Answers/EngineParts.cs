using CareerBot.Core.Intents;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Search;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>The parts of an engine, built together from one knowledge base.</summary>
internal sealed record EngineParts(QuestionReader Reader, FollowUpResolver FollowUps, Retriever Retriever, StatementFinder Statements)
{
    /// <summary>Indexes the content, trains the classifier, and learns how far to trust them.</summary>
    public static EngineParts Build(KnowledgeBase knowledge, IPassageIndexFactory indexes, IIntentClassifierFactory classifiers)
    {
        var normalizer = new TextNormalizer(knowledge.Synonyms);
        var passages = knowledge.Articles.SelectMany(article => article.Sections).SelectMany(section => section.Passages).ToList();
        var documents = Documents(knowledge, passages, normalizer);
        var lexicon = new Lexicon(documents.Select(document =>
            string.Join(' ', document.Question, document.Title, document.Heading, document.Body).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        var vocabulary = Vocabulary.Of(knowledge);
        var index = indexes.Build(documents, vocabulary);
        var reader = new QuestionReader(normalizer, lexicon, index, vocabulary.Keys);

        Question Read(string text)
        {
            var (words, corrections) = reader.Normalize(Tokenizer.Tokenize(text));
            return reader.Compose(words, words.Count, corrections, followUp: false);
        }

        var faq = new FaqMatcher(knowledge, lexicon, Read);
        var passageMatcher = new PassageMatcher(knowledge, index, knowledge.Faq.Count, passages, Read);
        var examples = knowledge.Intents.Index()
            .SelectMany(intent => intent.Item.Examples.Select(example => (Text: example, Intent: intent.Index)))
            .AsParallel()
            .AsOrdered()
            .Select(example => (Question: Read(example.Text), example.Intent))
            .ToList();
        var wordings = faq.Wordings.Select(wording => (wording.Question.Text, wording.Entry)).ToList();
        var labelled = examples.Select(example => (example.Question.Text, example.Intent)).ToList();

        // The router in use, and the one that confidence is learned with, are trained side by side.
        var confidence = Task.Run(() => ConfidenceTrainer.Learn(knowledge, classifiers, faq, passageMatcher, examples));
        var router = Router.Train(knowledge, classifiers, wordings, labelled);
        var statements = new StatementFinder(knowledge, Read);
        return new EngineParts(
            reader,
            new FollowUpResolver(knowledge.Synonyms, normalizer),
            new Retriever(router, faq, passageMatcher, confidence.GetAwaiter().GetResult()),
            statements);
    }

    // FAQ entries first, then passages, as PassageMatcher expects.
    private static List<IndexDocument> Documents(KnowledgeBase knowledge, List<Passage> passages, TextNormalizer normalizer)
    {
        string Normal(string text) => string.Join(' ', normalizer.Normalize(text));
        return
        [
            .. knowledge.Faq.Select(entry => new IndexDocument(entry.Id, string.Join(' ', entry.Wordings.Select(Normal)), "", "", Normal(entry.Answer))),
            .. passages.Select(passage =>
            {
                var section = knowledge.FindSection(passage.SectionId)!;
                return new IndexDocument(passage.Id, "", Normal(knowledge.FindArticle(section.Article)!.Title), Normal(section.Heading), Normal(passage.Text));
            }),
        ];
    }
}
