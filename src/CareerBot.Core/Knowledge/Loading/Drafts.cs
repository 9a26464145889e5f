namespace CareerBot.Core.Knowledge.Loading;

/// <summary>An article with the places its problems are told at.</summary>
/// <param name="Article">The article.</param>
/// <param name="Place">Where the file starts.</param>
/// <param name="Topics">Topic ids from the front matter.</param>
/// <param name="Sections">The article's sections at their headings.</param>
/// <param name="Links">Targets of links to articles, as <c>slug</c> or <c>slug#anchor</c>.</param>
internal sealed record ArticleDraft(
    Article Article,
    Place Place,
    IReadOnlyList<Placed<string>> Topics,
    IReadOnlyList<Placed<Section>> Sections,
    IReadOnlyList<Placed<string>> Links);

/// <summary>An FAQ entry with the places its problems are told at.</summary>
internal sealed record EntryDraft(
    Placed<string> Id,
    Placed<string> Question,
    IReadOnlyList<Placed<string>> Alternates,
    Placed<string> Answer,
    IReadOnlyList<Placed<string>> Sources,
    IReadOnlyList<Placed<string>> AlsoIn,
    Placed<string> Topic,
    IReadOnlyList<Placed<string>> FollowUps)
{
    /// <summary>The question and all its other wordings.</summary>
    public IEnumerable<Placed<string>> Wordings => Alternates.Prepend(Question);

    /// <summary>The entry without places.</summary>
    public FaqEntry ToEntry() => new(
        Id.Value, Question.Value, Plain(Alternates), Answer.Value, Plain(Sources), Topic.Value, Plain(FollowUps))
    {
        AlsoIn = Plain(AlsoIn),
    };

    private static string[] Plain(IReadOnlyList<Placed<string>> texts) => [.. texts.Select(text => text.Value)];
}

/// <summary>Questions that a section answers, with the places their problems are told at.</summary>
internal sealed record QuestionsDraft(Placed<string> Section, IReadOnlyList<Placed<string>> Questions);

/// <summary>An intent with the places its problems are told at.</summary>
internal sealed record IntentDraft(
    Placed<string> Id,
    string Title,
    string Description,
    IntentRoute Route,
    string? Reply,
    IReadOnlyList<Placed<string>> Examples)
{
    /// <summary>The intent without places.</summary>
    public Intent ToIntent() => new(Id.Value, Title, Description, Route, Reply, [.. Examples.Select(example => example.Value)]);
}

/// <summary>A synonym group with the places its problems are told at.</summary>
internal sealed record SynonymDraft(Placed<string> Term, IReadOnlyList<Placed<string>> Equal, string? Family)
{
    /// <summary>The group without places.</summary>
    public SynonymGroup ToGroup() => new(Term.Value, [.. Equal.Select(member => member.Value)], Family);
}
