using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>A wording, question or alternate, stands once in all of the FAQ: else two entries would claim the same words.</summary>
internal sealed class RepeatedWordingCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft)
    {
        var first = new Dictionary<string, (Placed<string> Wording, EntryDraft Entry)>(StringComparer.Ordinal);
        foreach (var entry in draft.Entries)
        {
            foreach (var wording in entry.Wordings)
            {
                var key = Wording.Key(wording.Value);
                if (key.Length == 0)
                {
                    yield return wording.Problem("A wording has no letter or digit.", "Write it in words.");
                }
                else if (!first.TryAdd(key, (wording, entry)))
                {
                    yield return Repeated(wording, entry, first[key].Wording, first[key].Entry);
                }
            }
        }
    }

    private static KnowledgeProblem Repeated(Placed<string> wording, EntryDraft entry, Placed<string> earlier, EntryDraft owner)
    {
        var what = ReferenceEquals(wording, entry.Question) ? "question" : "alternate";
        var where = ReferenceEquals(entry, owner) ? $"stands twice in '{entry.Id.Value}'" : $"stands under '{entry.Id.Value}' and under '{owner.Id.Value}'";
        return wording.Problem($"The {what} '{wording.Value}' {where} (first at {earlier.Place}).", "Keep it where it fits best and delete the other.");
    }
}
