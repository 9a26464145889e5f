namespace CareerBot.Core.Knowledge;

/// <summary>A question with a written answer.</summary>
/// <param name="Id">Unique; lower-case letters, digits and hyphens.</param>
/// <param name="Question">The question as it is shown, also as a suggestion.</param>
/// <param name="Alternates">Other wordings, as people type them; at least three.</param>
/// <param name="Answer">Plain text of at most 80 words, the point first.</param>
/// <param name="Sources">Section ids (<c>slug#anchor</c>) that support the answer, one to three.</param>
/// <param name="Topic">Topic id; also the id of the intent that routes here.</param>
/// <param name="FollowUps">Ids of the entries to suggest next, two or three.</param>
public sealed record FaqEntry(
    string Id,
    string Question,
    IReadOnlyList<string> Alternates,
    string Answer,
    IReadOnlyList<string> Sources,
    string Topic,
    IReadOnlyList<string> FollowUps)
{
    /// <summary>Ids of further sections that answer the question by themselves; they are not cited, but neither are they another answer. Often empty.</summary>
    public IReadOnlyList<string> AlsoIn { get; init; } = [];

    /// <summary>The question and all its other wordings.</summary>
    public IEnumerable<string> Wordings => Alternates.Prepend(Question);
}
