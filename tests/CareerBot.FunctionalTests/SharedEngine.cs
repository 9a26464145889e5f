using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;
using CareerBot.TestSupport;

namespace CareerBot.FunctionalTests;

/// <summary>The engine over the knowledge of the repository, built once for all tests that need no server.</summary>
internal static class SharedEngine
{
    private static readonly Lazy<AnswerEngine> Built = new(() =>
        AnswerEngine.Build(KnowledgeLoader.Load(RepositoryRoot.Knowledge).Knowledge!, new AnsweringOptions()));

    public static AnswerEngine Instance => Built.Value;
}
