using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>Ids, file names and anchors are part of web addresses: lower-case letters, digits and single hyphens.</summary>
internal sealed class IdFormCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft) =>
        Ids(draft).Where(id => !IsWellFormed(id.Value)).Select(id => id.Problem(
            $"'{id.Value}' is not a good id.", "Use lower-case letters, digits and single hyphens only, for example 'online-training'."));

    private static IEnumerable<Placed<string>> Ids(KnowledgeDraft draft) =>
    [
        .. draft.Articles.Select(article => new Placed<string>(article.Article.Slug, article.Place)),
        .. draft.Articles.SelectMany(article => article.Sections).Select(section => new Placed<string>(section.Value.Anchor, section.Place)),
        .. draft.Entries.Select(entry => entry.Id),
        .. draft.Intents.Select(intent => intent.Id),
        .. draft.Golden.Select(one => new Placed<string>(one.Value.Id, one.Place)),
    ];

    private static bool IsWellFormed(string id) =>
        id.Length > 0 && id[0] != '-' && id[^1] != '-' && !id.Contains("--", StringComparison.Ordinal)
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
