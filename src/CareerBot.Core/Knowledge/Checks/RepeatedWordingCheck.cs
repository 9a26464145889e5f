using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>A wording of an FAQ entry and a question of a section stand once in all of them: else two answers would claim the same words.</summary>
internal sealed class RepeatedWordingCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft)
    {
        var first = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in Claims(draft))
        {
            var key = Wording.Key(claim.Wording.Value);
            if (key.Length == 0)
            {
                yield return claim.Wording.Problem("A wording has no letter or digit.", "Write it in words.");
            }
            else if (!first.TryAdd(key, claim))
            {
                yield return Repeated(claim, first[key]);
            }
        }
    }

    private static IEnumerable<Claim> Claims(KnowledgeDraft draft) =>
    [
        .. draft.Entries.SelectMany(entry => entry.Wordings.Select(wording =>
            new Claim(wording, ReferenceEquals(wording, entry.Question) ? "question" : "alternate", entry.Id.Value))),
        .. draft.Questions.SelectMany(one => one.Questions.Select(question => new Claim(question, "question", one.Section.Value))),
    ];

    private static KnowledgeProblem Repeated(Claim claim, Claim earlier)
    {
        var where = claim.Owner == earlier.Owner ? $"stands twice in '{claim.Owner}'" : $"stands under '{claim.Owner}' and under '{earlier.Owner}'";
        return claim.Wording.Problem($"The {claim.Kind} '{claim.Wording.Value}' {where} (first at {earlier.Wording.Place}).", "Keep it where it fits best and delete the other.");
    }

    private sealed record Claim(Placed<string> Wording, string Kind, string Owner);
}
