using CareerBot.Core.Answers;
using CareerBot.Core.Knowledge;

namespace CareerBot.TestSupport;

/// <summary>The engine on the repository's own content, built once a test run.</summary>
public static class RepositoryEngine
{
    private static readonly Lazy<AnswerEngine> Engine = new(Build);

    // Beside the build output, so that each test project need not train anew.
    private static readonly ModelCache Models = new(Path.Combine(RepositoryRoot.Path, "artifacts", "models"));

    /// <summary>The engine.</summary>
    public static AnswerEngine Instance => Engine.Value;

    private static AnswerEngine Build()
    {
        var outcome = KnowledgeLoader.Load(RepositoryRoot.Knowledge);
        return AnswerEngine.Build(
            outcome.Knowledge ?? throw new InvalidDataException(string.Join('\n', outcome.Problems)), new AnsweringOptions(), Models);
    }
}
