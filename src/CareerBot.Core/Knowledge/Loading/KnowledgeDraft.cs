using CareerBot.Core.Evaluation;

namespace CareerBot.Core.Knowledge.Loading;

/// <summary>Everything read from a knowledge folder, not checked yet.</summary>
/// <param name="Version">Content hash over all files but the golden set.</param>
/// <param name="Articles">Articles in the order of their slugs.</param>
/// <param name="Entries">FAQ entries in the order of files and places.</param>
/// <param name="Questions">Questions of sections in the order of files and places.</param>
/// <param name="Intents">Intents in the order of the file.</param>
/// <param name="Synonyms">Synonym groups in the order of the file.</param>
/// <param name="Golden">The golden set's cases; none where there is no golden set.</param>
internal sealed record KnowledgeDraft(
    string Version,
    IReadOnlyList<ArticleDraft> Articles,
    IReadOnlyList<EntryDraft> Entries,
    IReadOnlyList<QuestionsDraft> Questions,
    IReadOnlyList<IntentDraft> Intents,
    IReadOnlyList<SynonymDraft> Synonyms,
    IReadOnlyList<Placed<GoldenCase>> Golden)
{
    private readonly Dictionary<string, Section> _sections = Articles.SelectMany(article => article.Article.Sections)
        .DistinctBy(section => section.Id, StringComparer.Ordinal)
        .ToDictionary(section => section.Id, StringComparer.Ordinal);

    /// <summary>The section of that id (<c>slug#anchor</c>), or null.</summary>
    public Section? FindSection(string id) => _sections.GetValueOrDefault(id);

    /// <summary>The article of that slug, or null.</summary>
    public Article? FindArticle(string slug) =>
        Articles.FirstOrDefault(draft => string.Equals(draft.Article.Slug, slug, StringComparison.Ordinal))?.Article;
}
