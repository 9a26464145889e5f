using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>An intent has enough examples to be learnt.</summary>
internal sealed class ExampleCountCheck : IKnowledgeCheck
{
    private const int Least = 25;

    /// <inheritdoc/>
    public IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft) =>
        draft.Intents.Where(intent => intent.Examples.Count < Least).Select(intent => intent.Id.Problem(
            $"The intent '{intent.Id.Value}' has {intent.Examples.Count} examples.", $"Write at least {Least} that differ in words and length."));
}
