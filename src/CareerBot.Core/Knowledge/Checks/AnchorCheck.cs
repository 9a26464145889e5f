using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>Within an article no anchor stands twice, nor is it the element id (<c>anchor-n</c>) of a passage.</summary>
internal sealed class AnchorCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft) => draft.Articles.SelectMany(Check);

    private static IEnumerable<KnowledgeProblem> Check(ArticleDraft article)
    {
        var passages = article.Sections.SelectMany(section => Enumerable.Range(1, section.Value.Passages.Count).Select(n => $"{section.Value.Anchor}-{n}"));
        var taken = passages.ToHashSet(StringComparer.Ordinal);
        foreach (var section in article.Sections.Where(section => !taken.Add(section.Value.Anchor)))
        {
            yield return section.Problem(
                $"The anchor '{section.Value.Anchor}' is taken in this article, by a section or by a passage.", "Give this heading another {#anchor}.");
        }
    }
}
