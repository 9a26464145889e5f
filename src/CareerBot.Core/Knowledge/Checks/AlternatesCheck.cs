using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>An entry has three other wordings or more.</summary>
internal sealed class AlternatesCheck : IKnowledgeCheck
{
    private const int Least = 3;

    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft) =>
        draft.Entries.Where(entry => entry.Alternates.Count < Least).Select(entry => entry.Id.Problem(
            $"'{entry.Id.Value}' has {entry.Alternates.Count} alternates.", $"Write {Least} or more, as people type them: short, long, keywords only."));
}
