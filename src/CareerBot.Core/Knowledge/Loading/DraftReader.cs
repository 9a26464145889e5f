using CareerBot.Core.Evaluation;

namespace CareerBot.Core.Knowledge.Loading;

/// <summary>Reads a whole knowledge folder.</summary>
internal static class DraftReader
{
    private const string GoldenFile = "golden.yaml";

    /// <summary>Reads every file of <paramref name="directory"/> once.</summary>
    public static KnowledgeDraft Read(string directory, ReadingLog log)
    {
        var (articleLog, entryLog, goldenLog) = (new ReadingLog(), new ReadingLog(), new ReadingLog());
        var articles = new ArticlePart([], []);
        var entries = new EntryPart([], [], [], []);
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
            SourceFile.VersionOf([.. articles.Files, .. entries.Files]), articles.Drafts, entries.Entries, entries.Intents, entries.Synonyms, golden);
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
        var intents = ReadAll(["intents.yaml"], reader);
        var synonyms = ReadAll(["synonyms.yaml"], reader);
        return new EntryPart(
            [.. faq, .. intents, .. synonyms],
            [.. faq.SelectMany(file => EntryReaders.Entries(file, log))],
            [.. intents.SelectMany(file => EntryReaders.Intents(file, log))],
            [.. synonyms.SelectMany(file => EntryReaders.Synonyms(file, log))]);
    }

    private static IReadOnlyList<Placed<GoldenCase>> Golden(SourceReader reader, ReadingLog log) =>
        reader.Has(GoldenFile) && reader.Read(GoldenFile) is { } file ? GoldenReader.Read(file, log).Cases : [];

    private static List<SourceFile> ReadAll(IReadOnlyList<string> names, SourceReader reader) =>
        [.. names.Select(reader.Read).OfType<SourceFile>()];

    private sealed record ArticlePart(IReadOnlyList<SourceFile> Files, IReadOnlyList<ArticleDraft> Drafts);

    private sealed record EntryPart(
        IReadOnlyList<SourceFile> Files,
        IReadOnlyList<EntryDraft> Entries,
        IReadOnlyList<IntentDraft> Intents,
        IReadOnlyList<SynonymDraft> Synonyms);
}
