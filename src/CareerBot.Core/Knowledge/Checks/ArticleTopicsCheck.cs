using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>An article names at least one topic.</summary>
internal sealed class ArticleTopicsCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft) =>
        draft.Articles.Where(article => article.Topics.Count == 0).Select(article => article.Place.Problem(
            "The article has no topic.", "Name one in the front matter, for example 'topics: [degree]'."));
}
