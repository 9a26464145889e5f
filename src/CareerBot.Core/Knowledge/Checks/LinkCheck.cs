using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>A link between articles leads to an article and section that exist.</summary>
internal sealed class LinkCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft) =>
        draft.Articles.SelectMany(article => article.Links)
            .Where(link => link.Value.Contains('#', StringComparison.Ordinal) ? draft.FindSection(link.Value) is null : draft.FindArticle(link.Value) is null)
            .Select(link => link.Problem($"The link to '{link.Value}' is dead.", SectionHint.For(link.Value, draft)));
}
