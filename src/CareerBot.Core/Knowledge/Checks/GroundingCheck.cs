using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>Every number and every proper name of an answer stands in the sections it gives as its sources.</summary>
internal sealed class GroundingCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft)
    {
        var grounds = new Dictionary<string, Ground>(StringComparer.Ordinal);
        foreach (var entry in draft.Entries)
        {
            var sources = entry.Sources.Select(source => draft.FindSection(source.Value)).OfType<Section>().ToList();
            // A missing or dead source is SourceCheck's to tell; without it nothing can be said here.
            if (sources.Count > 0 && sources.Count == entry.Sources.Count)
            {
                foreach (var claim in Unfounded(entry.Answer.Value, [.. sources.Select(section => GroundOf(section, draft, grounds))]))
                {
                    yield return entry.Answer.Problem(
                        $"The answer of '{entry.Id.Value}' says '{claim}', which stands in none of its sources ({string.Join(", ", sources.Select(section => section.Id))}).",
                        "Add the section that says it to 'sources', or take it out of the answer.");
                }
            }
        }
    }

    private static IEnumerable<string> Unfounded(string answer, IReadOnlyList<Ground> grounds) =>
        Figure.Claimed(answer).Where(figure => !grounds.Any(ground => ground.Figures.Any(figure.IsSaidBy))).Select(figure => figure.Written)
            .Concat(ProperName.Claimed(answer).Where(name => !grounds.Any(ground => ground.Words.Contains(name))))
            .Distinct(StringComparer.Ordinal);

    private static Ground GroundOf(Section section, KnowledgeDraft draft, Dictionary<string, Ground> known)
    {
        if (!known.TryGetValue(section.Id, out var ground))
        {
            var title = draft.FindArticle(section.Article)?.Title ?? "";
            var text = string.Join('\n', section.Passages.Select(passage => passage.Text).Prepend(section.Heading).Prepend(title));
            known[section.Id] = ground = new Ground([.. Figure.All(text)], ProperName.Words(text).ToHashSet(StringComparer.Ordinal));
        }

        return ground;
    }

    private sealed record Ground(IReadOnlyList<Figure> Figures, IReadOnlySet<string> Words);
}
