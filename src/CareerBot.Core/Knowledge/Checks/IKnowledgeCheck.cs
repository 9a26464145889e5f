using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>One rule that content must keep.</summary>
internal interface IKnowledgeCheck
{
    /// <summary>The places where <paramref name="draft"/> breaks the rule.</summary>
    IEnumerable<KnowledgeProblem> Check(KnowledgeDraft draft);
}
