namespace CareerBot.Core.Knowledge;

/// <summary>Reads and checks a knowledge folder.</summary>
public static class KnowledgeLoader
{
    /// <summary>Loads everything below <paramref name="directory"/>.</summary>
    public static KnowledgeLoadOutcome Load(string directory) =>
        new(null, [new KnowledgeProblem(directory, 1, "Loading is not written yet.", "Write it.")]);
}
