namespace CareerBot.Core.Knowledge;

/// <summary>A mistake in a knowledge file, told so that an editor can mend it.</summary>
/// <param name="File">Path relative to the knowledge folder, with forward slashes.</param>
/// <param name="Line">Line counted from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">How to mend it.</param>
public sealed record KnowledgeProblem(string File, int Line, string Message, string Remedy)
{
    /// <summary><c>file:line: what is wrong. How to mend it.</c></summary>
    public override string ToString() => $"{File}:{Line}: {Message} {Remedy}";
}
