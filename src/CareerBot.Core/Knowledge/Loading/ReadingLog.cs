namespace CareerBot.Core.Knowledge.Loading;

/// <summary>The problems met while reading.</summary>
internal sealed class ReadingLog
{
    private readonly List<KnowledgeProblem> _problems = [];

    /// <summary>All problems in the order they were met.</summary>
    public IReadOnlyList<KnowledgeProblem> Problems => _problems;

    /// <summary>True when a file, an entry or an id could not be read, so that references to it would look dead without being so.</summary>
    public bool Lost { get; private set; }

    /// <summary>Notes a problem that costs no content.</summary>
    public void Report(Place place, string message, string remedy) => _problems.Add(place.Problem(message, remedy));

    /// <summary>Takes over what another log noted.</summary>
    public void Add(ReadingLog other)
    {
        _problems.AddRange(other._problems);
        Lost |= other.Lost;
    }

    /// <summary>Notes a problem that costs content.</summary>
    public void Lose(Place place, string message, string remedy)
    {
        Lost = true;
        Report(place, message, remedy);
    }
}
