using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>An entry is supported by one to three sections that hold text; so do the sections named elsewhere.</summary>
internal sealed class SourceCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft) =>
    [
        .. draft.Entries.Where(entry => entry.Sources.Count is 0 or > 3).Select(entry => entry.Id.Problem(
            $"'{entry.Id.Value}' has {entry.Sources.Count} sources.", "Name one to three sections as article#anchor.")),
        .. draft.Entries.SelectMany(entry => entry.Sources).SelectMany(source => Dead(source, draft)),
        .. draft.Questions.SelectMany(one => Dead(one.Section, draft)),
        .. draft.Questions.Where(one => one.Questions.Count == 0).Select(one => one.Section.Problem(
            $"'{one.Section.Value}' has no questions.", "Write them below 'questions:', one to a line, or delete the entry.")),
        .. draft.Entries.SelectMany(entry => entry.AlsoIn).SelectMany(source => Dead(source, draft)),
        .. draft.Golden.SelectMany(one => one.Value.Sources.Select(source => new Placed<string>(source, one.Place))).SelectMany(source => Dead(source, draft)),
    ];

    private static IEnumerable<KnowledgeProblem> Dead(Placed<string> source, KnowledgeDraft draft)
    {
        if (draft.FindSection(source.Value) is not { } section)
        {
            yield return source.Problem($"The source '{source.Value}' does not exist.", SectionHint.For(source.Value, draft));
        }
        else if (section.Passages.Count == 0)
        {
            yield return source.Problem($"The section '{source.Value}' has no text of its own that could answer.", "Name the deeper section that holds the text, or write text below the heading.");
        }
    }
}
