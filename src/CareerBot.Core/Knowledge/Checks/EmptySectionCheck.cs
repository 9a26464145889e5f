using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>A section has text, unless it only gathers deeper sections right below it.</summary>
internal sealed class EmptySectionCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft) => draft.Articles.SelectMany(Check);

    private static IEnumerable<KnowledgeProblem> Check(ArticleDraft article)
    {
        if (article.Sections.Count == 0)
        {
            yield return article.Place.Problem("The article has no text.", "Write it below the front matter.");
        }

        for (var i = 0; i < article.Sections.Count; i++)
        {
            var section = article.Sections[i];
            var gathers = i + 1 < article.Sections.Count && article.Sections[i + 1].Value.Level > section.Value.Level;
            if (section.Value.Passages.Count == 0 && !gathers)
            {
                yield return section.Problem($"The section '{section.Value.Anchor}' is empty.", "Write its text or delete the heading.");
            }
        }
    }
}
