using CareerBot.Core.Evaluation;

namespace CareerBot.Core.Knowledge.Loading;

/// <summary>Reads a whole knowledge folder.</summary>
internal static class DraftReader
{
    /// <summary>Name of the golden set in the knowledge folder.</summary>
    public const string GoldenFile = "golden.yaml";

    /// <summary>Reads every file of <paramref name="directory"/> once.</summary>
    public static KnowledgeDraft Read(string directory, ReadingLog log)
    {
        var reader = new SourceReader(directory, log);
        var articles = ReadAll(reader.Names("articles", ".md"), reader);
        var faq = ReadAll(reader.Names("faq", ".yaml"), reader);
        var intents = ReadAll(["intents.yaml"], reader);
        var synonyms = ReadAll(["synonyms.yaml"], reader);
        // The golden set tests the content and is none of it: a new case must not make a new version.
        var version = SourceFile.VersionOf([.. articles, .. faq, .. intents, .. synonyms]);
        return new KnowledgeDraft(
            version,
            [.. articles.Select(file => ArticleReader.Read(file, log)).OfType<ArticleDraft>().OrderBy(draft => draft.Article.Slug, StringComparer.Ordinal)],
            [.. faq.SelectMany(file => EntryReaders.Entries(file, log))],
            [.. intents.SelectMany(file => EntryReaders.Intents(file, log))],
            [.. synonyms.SelectMany(file => EntryReaders.Synonyms(file, log))],
            reader.Has(GoldenFile) && reader.Read(GoldenFile) is { } golden ? GoldenReader.Read(golden, log).Cases : []);
    }

    private static List<SourceFile> ReadAll(IReadOnlyList<string> names, SourceReader reader) =>
        [.. names.Select(reader.Read).OfType<SourceFile>()];
}
