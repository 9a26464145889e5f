using CareerBot.Core.Evaluation;

namespace CareerBot.Core.Knowledge.Loading;

/// <summary>Reads a whole knowledge folder.</summary>
internal static class DraftReader
{
    private const string QuestionsFolder = "questions";
    private const string GoldenFile = "golden.yaml";

    /// <summary>Reads every file of <paramref name="directory"/> once.</summary>
    public static KnowledgeDraft Read(string directory, ReadingLog log)
    {
        var (articleLog, entryLog, goldenLog) = (new ReadingLog(), new ReadingLog(), new ReadingLog());
        var articles = new ArticlePart([], []);
        var entries = new EntryPart([], [], [], [], []);
        IReadOnlyList<Placed<GoldenCase>> golden = [];
        // The parts have nothing to do with one another; side by side they shorten the way to the first answer by a third.
        Parallel.Invoke(
            () => articles = Articles(new SourceReader(directory, articleLog), articleLog),
            () => entries = Entries(new SourceReader(directory, entryLog), entryLog),
            () => golden = Golden(new SourceReader(directory, goldenLog), goldenLog));
        log.Add(articleLog);
        log.Add(entryLog);
        log.Add(goldenLog);
        // The golden set tests the content and is none of it: a new case must not make a new version.
        return new KnowledgeDraft(
            SourceFile.VersionOf([.. articles.Files, .. entries.Files]), articles.Drafts, entries.Entries, entries.Questions, entries.Intents, entries.Synonyms, golden);
    }

    private static ArticlePart Articles(SourceReader reader, ReadingLog log)
    {
        var files = ReadAll(reader.Names("articles", ".md"), reader);
        var drafts = files.Select(file => ArticleReader.Read(file, log)).OfType<ArticleDraft>();
        return new ArticlePart(files, [.. drafts.OrderBy(draft => draft.Article.Slug, StringComparer.Ordinal)]);
    }

    private static EntryPart Entries(SourceReader reader, ReadingLog log)
    {
        var faq = ReadAll(reader.Names("faq", ".yaml"), reader);
        var questions = reader.Has(QuestionsFolder) ? ReadAll(reader.Names(QuestionsFolder, ".yaml"), reader) : [];
        var intents = ReadAll(["intents.yaml"], reader);
        var synonyms = ReadAll(["synonyms.yaml"], reader);
        return new EntryPart(
            [.. faq, .. questions, .. intents, .. synonyms],
            Parse(faq, EntryReaders.Entries, log),
            Parse(questions, EntryReaders.Questions, log),
            Parse(intents, EntryReaders.Intents, log),
            Parse(synonyms, EntryReaders.Synonyms, log));
    }

    private static IReadOnlyList<Placed<GoldenCase>> Golden(SourceReader reader, ReadingLog log) =>
        reader.Has(GoldenFile) && reader.Read(GoldenFile) is { } file ? GoldenReader.Read(file, log).Cases : [];

    // Files side by side, each with a log of its own; what they hold and what is wrong with them comes in their order.
    private static List<T> Parse<T>(IReadOnlyList<SourceFile> files, Func<SourceFile, ReadingLog, IEnumerable<T>> read, ReadingLog log)
    {
        var all = new List<T>();
        foreach (var (drafts, fileLog) in files.AsParallel().AsOrdered().Select(file =>
        {
            var fileLog = new ReadingLog();
            return (Drafts: read(file, fileLog).ToList(), Log: fileLog);
        }))
        {
            all.AddRange(drafts);
            log.Add(fileLog);
        }

        return all;
    }

    private static List<SourceFile> ReadAll(IReadOnlyList<string> names, SourceReader reader) =>
        [.. names.Select(reader.Read).OfType<SourceFile>()];

    private sealed record ArticlePart(IReadOnlyList<SourceFile> Files, IReadOnlyList<ArticleDraft> Drafts);

    private sealed record EntryPart(
        IReadOnlyList<SourceFile> Files,
        IReadOnlyList<EntryDraft> Entries,
        IReadOnlyList<QuestionsDraft> Questions,
        IReadOnlyList<IntentDraft> Intents,
        IReadOnlyList<SynonymDraft> Synonyms);
}
