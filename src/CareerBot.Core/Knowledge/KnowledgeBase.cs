using System.Collections.Frozen;

namespace CareerBot.Core.Knowledge;

/// <summary>All content at one moment: immutable, checked, and looked up by id.</summary>
public sealed class KnowledgeBase
{
    private readonly FrozenDictionary<string, Article> _articles;
    private readonly FrozenDictionary<string, Section> _sections;
    private readonly FrozenDictionary<string, Passage> _passages;
    private readonly FrozenDictionary<string, FaqEntry> _faq;
    private readonly FrozenDictionary<string, Intent> _intents;

    /// <summary>Puts the parts together. Ids must be unique; <see cref="KnowledgeLoader"/> sees to that.</summary>
    public KnowledgeBase(
        string version,
        IReadOnlyList<Article> articles,
        IReadOnlyList<FaqEntry> faq,
        IReadOnlyList<Intent> intents,
        IReadOnlyList<SynonymGroup> synonyms)
    {
        Version = version;
        Articles = articles;
        Faq = faq;
        Intents = intents;
        Synonyms = synonyms;
        _articles = articles.ToFrozenDictionary(article => article.Slug, StringComparer.Ordinal);
        _sections = articles.SelectMany(article => article.Sections).ToFrozenDictionary(section => section.Id, StringComparer.Ordinal);
        _passages = _sections.Values.SelectMany(section => section.Passages).ToFrozenDictionary(passage => passage.Id, StringComparer.Ordinal);
        _faq = faq.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);
        _intents = intents.ToFrozenDictionary(intent => intent.Id, StringComparer.Ordinal);
    }

    /// <summary>Content hash over all files: 12 lower-case hexadecimal digits of a SHA-256.</summary>
    public string Version { get; }

    /// <summary>Articles in the order of their slugs.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>All passages in the order of their articles.</summary>
    public IEnumerable<Passage> Passages => Articles.SelectMany(article => article.Sections).SelectMany(section => section.Passages);

    /// <summary>FAQ entries in the order of their files (by name) and of their places in the file.</summary>
    public IReadOnlyList<FaqEntry> Faq { get; }

    /// <summary>Intents in the order of the file.</summary>
    public IReadOnlyList<Intent> Intents { get; }

    /// <summary>Synonym groups in the order of the file.</summary>
    public IReadOnlyList<SynonymGroup> Synonyms { get; }

    /// <summary>The article of that slug, or null.</summary>
    public Article? FindArticle(string slug) => _articles.GetValueOrDefault(slug);

    /// <summary>The section of that id (<c>slug#anchor</c>), or null.</summary>
    public Section? FindSection(string id) => _sections.GetValueOrDefault(id);

    /// <summary>The passage of that id (<c>slug#anchor/n</c>), or null.</summary>
    public Passage? FindPassage(string id) => _passages.GetValueOrDefault(id);

    /// <summary>The FAQ entry of that id, or null.</summary>
    public FaqEntry? FindEntry(string id) => _faq.GetValueOrDefault(id);

    /// <summary>The intent of that id, or null.</summary>
    public Intent? FindIntent(string id) => _intents.GetValueOrDefault(id);
}
