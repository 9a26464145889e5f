using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>A word or phrase belongs to one synonym group, and a group has members.</summary>
internal sealed class SynonymCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft)
    {
        var owners = new Dictionary<string, Placed<string>>(StringComparer.Ordinal);
        foreach (var group in draft.Synonyms)
        {
            if (group.Equal.Count == 0)
            {
                yield return group.Term.Problem($"The group '{group.Term.Value}' has no members.", "Fill 'equal' or delete the group.");
            }

            foreach (var member in group.Equal.Prepend(group.Term))
            {
                if (!IsPlain(member.Value))
                {
                    yield return member.Problem($"'{member.Value}' never matches: text is compared in lower case and without punctuation.",
                        "Write lower-case letters, digits and single blanks only.");
                }
                else if (!owners.TryAdd(member.Value, member))
                {
                    yield return member.Problem($"'{member.Value}' stands twice (first at {owners[member.Value].Place}).", "Keep it in the group it belongs to.");
                }
            }
        }
    }

    private static bool IsPlain(string phrase) =>
        !phrase.Contains("  ", StringComparison.Ordinal) && phrase.All(c => c == ' ' || char.IsDigit(c) || (char.IsLetter(c) && !char.IsUpper(c)));
}
