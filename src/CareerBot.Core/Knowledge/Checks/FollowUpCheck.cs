using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>An entry suggests two or three other entries that exist.</summary>
internal sealed class FollowUpCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft)
    {
        var ids = draft.Entries.Select(entry => entry.Id.Value).ToHashSet(StringComparer.Ordinal);
        return draft.Entries.SelectMany(entry => Check(entry, ids));
    }

    private static IEnumerable<KnowledgeProblem> Check(EntryDraft entry, HashSet<string> ids)
    {
        if (entry.FollowUps.Count is < 2 or > 3)
        {
            yield return entry.Id.Problem($"'{entry.Id.Value}' has {entry.FollowUps.Count} followUps.", "Name two or three ids of other entries.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { entry.Id.Value };
        foreach (var followUp in entry.FollowUps)
        {
            if (!ids.Contains(followUp.Value))
            {
                yield return followUp.Problem($"The follow-up '{followUp.Value}' is no entry.", "Use the id of an entry in faq/.");
            }
            else if (!seen.Add(followUp.Value))
            {
                yield return followUp.Problem($"The follow-up '{followUp.Value}' is the entry itself or stands twice.", "Name another entry.");
            }
        }
    }
}
