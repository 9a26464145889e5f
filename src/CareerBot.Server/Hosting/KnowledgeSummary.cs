using CareerBot.Core.Knowledge;

namespace CareerBot.Server.Hosting;

/// <summary>How much knowledge there is.</summary>
internal static class KnowledgeSummary
{
    /// <summary>Counts and version in a line without a full stop.</summary>
    public static string Of(KnowledgeBase knowledge)
    {
        var passages = knowledge.Articles.Sum(article => article.Sections.Sum(section => section.Passages.Count));
        return $"{knowledge.Articles.Count} articles, {passages} passages, {knowledge.Faq.Count} FAQ entries, {knowledge.Intents.Count} intents, version {knowledge.Version}";
    }
}
