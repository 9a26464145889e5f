using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>What can answer a question: an FAQ entry, or a section of an article.</summary>
/// <param name="Number">Its place among all targets.</param>
/// <param name="Entry">The entry, or null.</param>
/// <param name="Section">The section, or null.</param>
/// <param name="Topics">Places of its topics among the intents; never empty.</param>
internal sealed record Target(int Number, FaqEntry? Entry, Section? Section, IReadOnlyList<int> Topics)
{
    private readonly string[] _sections = [.. Entry?.Sources ?? [Section!.Id]];
    private readonly string[] _answering = Entry is null ? [Section!.Id] : [.. Entry.Sources, .. Entry.AlsoIn];

    /// <summary>Id of the entry or section.</summary>
    public string Id => Entry?.Id ?? Section!.Id;

    /// <summary>Ids of the sections it rests on.</summary>
    public IReadOnlyList<string> Sections => _sections;

    /// <summary>The known wordings of the question; a section may have none.</summary>
    public IEnumerable<string> Wordings => Entry?.Wordings ?? Section!.Questions;

    /// <summary>Slugs of the articles it rests on.</summary>
    public IReadOnlyList<string> Articles { get; } =
        Entry is null ? [Section!.Article] : [.. Entry.Sources.Select(source => source[..source.IndexOf('#', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal)];

    /// <summary>True when the two rest on the same section.</summary>
    public bool SharesSourceWith(Target other) => Share(_sections, other._sections);

    /// <summary>True when one section answers both: whoever asks for the one is served by the other.</summary>
    public bool AnswersLike(Target other) => Share(_answering, other._answering);

    private static bool Share(string[] some, string[] others)
    {
        foreach (var section in some)
        {
            if (Array.IndexOf(others, section) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All targets of a knowledge base: the entries, then the sections.</summary>
    public static IReadOnlyList<Target> Of(KnowledgeBase knowledge)
    {
        var places = knowledge.Intents.Index().ToDictionary(intent => intent.Item.Id, intent => intent.Index, StringComparer.Ordinal);
        var citing = knowledge.Faq
            .SelectMany(entry => entry.Sources.Select(source => (source, entry.Topic)))
            .ToLookup(pair => pair.source, pair => pair.Topic, StringComparer.Ordinal);
        var entries = knowledge.Faq.Select(entry => ((FaqEntry?)entry, (Section?)null, (IEnumerable<string>)[entry.Topic]));
        var sections = knowledge.Articles.SelectMany(article => article.Sections
            .Where(section => section.Passages.Count > 0)
            .Select(section => ((FaqEntry?)null, (Section?)section, TopicsOf(article, citing[section.Id]))));
        return [.. entries.Concat(sections).Select((one, number) => new Target(number, one.Item1, one.Item2, [.. one.Item3.Select(topic => places[topic])]))];
    }

    // The FAQ entries that cite a section tell more exactly what it is about than its article does.
    private static IEnumerable<string> TopicsOf(Article article, IEnumerable<string> citing) =>
        citing.Any() ? citing.Distinct(StringComparer.Ordinal) : article.Topics;
}
