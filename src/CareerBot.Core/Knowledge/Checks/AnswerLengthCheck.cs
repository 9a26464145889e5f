using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>An answer says something, in at most 80 words.</summary>
internal sealed class AnswerLengthCheck : IKnowledgeCheck
{
    private const int MaxWords = 80;

    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft)
    {
        foreach (var entry in draft.Entries)
        {
            var words = Wording.Count(entry.Answer.Value);
            if (words == 0)
            {
                yield return entry.Answer.Problem($"The answer of '{entry.Id.Value}' is empty.", "Write it, the point first.");
            }
            else if (words > MaxWords)
            {
                yield return entry.Answer.Problem($"The answer of '{entry.Id.Value}' has {words} words.", $"Shorten it to {MaxWords}; the rest belongs to the article.");
            }
        }
    }
}
