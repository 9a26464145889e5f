using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>An entry is supported by one to three sections that exist; sections named elsewhere exist too.</summary>
internal sealed class SourceCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft) =>
    [
        .. draft.Entries.Where(entry => entry.Sources.Count is 0 or > 3).Select(entry => entry.Id.Problem(
            $"'{entry.Id.Value}' has {entry.Sources.Count} sources.", "Name one to three sections as article#anchor.")),
        .. draft.Entries.SelectMany(entry => entry.Sources).SelectMany(source => Dead(source, draft)),
        .. draft.Questions.SelectMany(one => Dead(one.Section, draft)),
        .. draft.Entries.SelectMany(entry => entry.AlsoIn).SelectMany(source => Dead(source, draft)),
        .. draft.Golden.SelectMany(one => one.Value.Sources.Select(source => new Placed<string>(source, one.Place))).SelectMany(source => Dead(source, draft)),
    ];

    private static IEnumerable<KnowledgeProblem> Dead(Placed<string> source, KnowledgeDraft draft)
    {
        if (draft.FindSection(source.Value) is not null)
        {
            yield break;
        }

        yield return source.Problem($"The source '{source.Value}' does not exist.", SectionHint.For(source.Value, draft));
    }
}
