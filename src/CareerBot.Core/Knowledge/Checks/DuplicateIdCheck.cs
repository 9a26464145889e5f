using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>An id stands once among the entries, once among the intents, once among the golden cases.</summary>
internal sealed class DuplicateIdCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft) =>
    [
        .. Repeated(draft.Entries.Select(entry => entry.Id)),
        .. Repeated(draft.Intents.Select(intent => intent.Id)),
        .. Repeated(draft.Golden.Select(one => new Placed<string>(one.Value.Id, one.Place))),
    ];

    private static IEnumerable<KnowledgeProblem> Repeated(IEnumerable<Placed<string>> ids)
    {
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!first.TryAdd(id.Value, id.Place))
            {
                yield return id.Problem($"The id '{id.Value}' stands twice; it is taken at {first[id.Value]}.", "Give one of the two another id.");
            }
        }
    }
}
