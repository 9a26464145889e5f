namespace CareerBot.Core.Knowledge.Loading;

/// <summary>Where something stands in the knowledge folder.</summary>
/// <param name="File">Path relative to the knowledge folder, with forward slashes.</param>
/// <param name="Line">Line counted from 1.</param>
internal sealed record Place(string File, int Line)
{
    /// <summary>A problem at this place.</summary>
    public KnowledgeProblem Problem(string message, string remedy) => new(File, Line, message, remedy);

    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}";
}

/// <summary>A value and where it was read.</summary>
internal sealed record Placed<T>(T Value, Place Place)
{
    /// <summary>A problem at the value's place.</summary>
    public KnowledgeProblem Problem(string message, string remedy) => Place.Problem(message, remedy);
}
