using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>Examples of an intent differ in more than word order and filler words: the same words again teach nothing.</summary>
/// <remarks>Examples with a single telling word are let be: "hi" and "hi there" are both worth learning, and there is no third word to vary.</remarks>
internal sealed class NearDuplicateExampleCheck : IKnowledgeCheck
{
    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft) => draft.Intents.SelectMany(Check);

    private static IEnumerable<KnowledgeProblem> Check(IntentDraft intent)
    {
        var first = new Dictionary<string, Placed<string>>(StringComparer.Ordinal);
        foreach (var example in intent.Examples)
        {
            var words = Wording.WordSet(example.Value);
            if (!words.Contains(' ', StringComparison.Ordinal) || first.TryAdd(words, example))
            {
                continue;
            }

            // The very same letters are RepeatedExampleCheck's to tell.
            if (Wording.Key(first[words].Value) != Wording.Key(example.Value))
            {
                yield return example.Problem(
                    $"The example '{example.Value}' has the same words as '{first[words].Value}' ({first[words].Place}).", "Say it in other words, or delete one.");
            }
        }
    }
}
