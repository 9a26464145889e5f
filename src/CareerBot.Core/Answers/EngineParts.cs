using CareerBot.Core.Intents;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Search;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>The parts of an engine, built together from one knowledge base.</summary>
internal sealed record EngineParts(
    WordReader Words, Lexicon Lexicon, QuestionReader Reader, FollowUpResolver FollowUps, WordingIndex Wordings, Retriever Retriever, StatementFinder Statements,
    IReadOnlyList<HeldOutAnswer> HeldOut)
{
    /// <summary>Indexes the content, trains the classifiers, and learns how far to trust them; what <paramref name="cache"/> keeps is not trained again.</summary>
    public static EngineParts Build(KnowledgeBase knowledge, IPassageIndexFactory indexes, IIntentClassifierFactory classifiers, ModelCache? cache, bool correctsSpelling = true)
    {
        var targets = Target.Of(knowledge);

        // Reading what was trained before takes as long as all the rest, so it goes on beside it.
        var kept = Task.Run(() => Trained.Read(knowledge, targets, indexes, classifiers, cache));
        var normalizer = new TextNormalizer(knowledge.Synonyms);
        var documents = Documents(knowledge, normalizer);
        var vocabulary = Vocabulary.Of(knowledge);
        var index = indexes.Build(documents, vocabulary.Words);
        var words = new WordReader(normalizer, index, vocabulary, correctsSpelling);
        var wordingWords = targets.SelectMany(target => target.Wordings.Select(wording => (target.Number, Text: wording)))
            .AsParallel().AsOrdered().Select(wording => (wording.Number, Read: words.Read(Tokenizer.Tokenize(wording.Text)))).ToList();
        var exampleWords = knowledge.Intents.Index().SelectMany(intent => intent.Item.Examples.Select(example => (intent.Index, Text: example)))
            .AsParallel().AsOrdered().Select(example => (example.Index, Read: words.Read(Tokenizer.Tokenize(example.Text)))).ToList();
        var lexicon = new Lexicon(LexiconDocuments(documents, targets, words, wordingWords, exampleWords));
        var reader = new QuestionReader(words, lexicon);
        var wordings = new WordingIndex(
            targets, [.. wordingWords.AsParallel().AsOrdered().Select(wording => new KnownWording(wording.Number, reader.Compose(wording.Read)))], lexicon);
        var statements = Task.Run(() => new StatementFinder(knowledge, wordings, reader.Read));
        var finder = new CandidateFinder(knowledge, index, wordings, lexicon, reader.Read);
        var trained = kept.GetAwaiter().GetResult() ?? Trained.Train(
            knowledge,
            indexes,
            classifiers,
            cache,
            wordings,
            lexicon,
            finder,
            [.. exampleWords.AsParallel().AsOrdered().Select(example => (reader.Compose(example.Read), example.Index))]);
        return new EngineParts(
            words,
            lexicon,
            reader,
            new FollowUpResolver(knowledge.Synonyms, normalizer),
            wordings,
            new Retriever(trained.Router, finder, trained.Confidence, new TargetRelations(targets)),
            statements.GetAwaiter().GetResult(),
            trained.HeldOut);
    }

    // What counts as one document in saying how rare a word is: a passage, all that is said of a target, an example.
    private static IEnumerable<IEnumerable<string>> LexiconDocuments(
        IReadOnlyList<IndexDocument> documents,
        IReadOnlyList<Target> targets,
        WordReader words,
        IReadOnlyList<(int Target, ReadWords Read)> wordings,
        IReadOnlyList<(int Intent, ReadWords Read)> examples)
    {
        var wordingsOf = wordings.ToLookup(wording => wording.Target, wording => wording.Read.Words);
        return documents.Select(document => $"{document.Title} {document.Heading} {document.Body}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Concat<IEnumerable<string>>(targets.Select(target => wordingsOf[target.Number].Append(words.ReadEdited(target.Entry?.Answer ?? "")).SelectMany(words => words)))
            .Concat(examples.Select(example => example.Read.Words));
    }

    /// <summary>What is indexed of the passages.</summary>
    internal static List<IndexDocument> Documents(KnowledgeBase knowledge, TextNormalizer normalizer)
    {
        string Normal(string text) => string.Join(' ', normalizer.Normalize(text));
        return [.. knowledge.Passages.Select(passage =>
        {
            var section = knowledge.FindSection(passage.SectionId)!;
            return new IndexDocument(passage.Id, Normal(knowledge.FindArticle(section.Article)!.Title), Normal(section.Heading), Normal(passage.Text));
        })];
    }
}
