using CareerBot.Core.Knowledge.Loading;

namespace CareerBot.Core.Knowledge.Checks;

/// <summary>All rules; a new one is a class and a line here.</summary>
internal static class KnowledgeChecks
{
    private static readonly IKnowledgeCheck[] All =
    [
    ];

    /// <summary>What breaks any rule.</summary>
    public static IEnumerable<KnowledgeProblem> Run(KnowledgeDraft draft) => All.SelectMany(check => check.Check(draft));
}
