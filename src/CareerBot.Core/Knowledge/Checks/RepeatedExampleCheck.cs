using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>An example stands once, under one intent.</summary>
internal sealed class RepeatedExampleCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft)
    {
        var first = new Dictionary<string, (Placed<string> Example, IntentDraft Intent)>(StringComparer.Ordinal);
        foreach (var intent in draft.Intents)
        {
            foreach (var example in intent.Examples)
            {
                // Emoji and punctuation have no letters to compare; they are compared as they stand.
                var key = Wording.Key(example.Value) is { Length: > 0 } letters ? letters : example.Value;
                if (!first.TryAdd(key, (example, intent)))
                {
                    var (earlier, owner) = first[key];
                    var where = ReferenceEquals(intent, owner) ? $"stands twice in '{intent.Id.Value}'" : $"stands under '{intent.Id.Value}' and under '{owner.Id.Value}'";
                    yield return example.Problem($"The example '{example.Value}' {where} (first at {earlier.Place}).", "Keep it under the intent it belongs to.");
                }
            }
        }
    }
}
