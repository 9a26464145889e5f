using CareerBot.Core.Evaluation;
using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>A golden question stands once, and in no wording the bot was given: else the test set would test its memory.</summary>
internal sealed class GoldenQuestionCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft)
    {
        var given = Given(draft);
        var first = new Dictionary<string, Placed<GoldenCase>>(StringComparer.Ordinal);
        foreach (var one in draft.Golden)
        {
            var key = string.Join('|', one.Value.Turns.Select(Wording.Key));
            if (key.Length > 0 && !first.TryAdd(key, one))
            {
                yield return one.Place.Problem(
                    $"The case '{one.Value.Id}' asks the same as '{first[key].Value.Id}' ({first[key].Place}).", "Ask it in other words, or delete one.");
            }

            if (given.TryGetValue(key, out var wording))
            {
                yield return one.Place.Problem(
                    $"The case '{one.Value.Id}' asks in the very words of {wording}.", "Ask it in words that the FAQ and the intents do not hold.");
            }
        }
    }

    private static Dictionary<string, Place> Given(KnowledgeDraft draft)
    {
        var given = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var wording in draft.Entries.SelectMany(entry => entry.Wordings)
            .Concat(draft.Questions.SelectMany(one => one.Questions))
            .Concat(draft.Intents.SelectMany(intent => intent.Examples)))
        {
            given.TryAdd(Wording.Key(wording.Value), wording.Place);
        }

        given.Remove("");
        return given;
    }
}
