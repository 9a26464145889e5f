using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>Something that may answer the question: an FAQ entry or a passage, never both.</summary>
/// <param name="Entry">The FAQ entry, or null.</param>
/// <param name="Passage">The passage, or null.</param>
/// <param name="Signals">How it fits the question; the names stand in <see cref="FaqMatcher.SignalNames"/> and <see cref="PassageMatcher.SignalNames"/>.</param>
internal sealed record Candidate(FaqEntry? Entry, Passage? Passage, double[] Signals)
{
    /// <summary>Id of the entry or passage.</summary>
    public string Id => Entry?.Id ?? Passage!.Id;

    /// <summary>How many words of the question's subject the candidate holds.</summary>
    public int Held { get; init; }

    /// <summary>How many words of the question's subject the candidate lacks.</summary>
    public int Missing { get; init; }

    /// <summary>Share of the question's weight that the candidate holds, 0 to 1.</summary>
    public double Coverage => Signals[0];

    /// <summary>True when the two rest on the same section.</summary>
    public bool SharesSourceWith(Candidate other) => Sections.Intersect(other.Sections, StringComparer.Ordinal).Any();

    /// <summary>Ids of the sections it rests on.</summary>
    public IEnumerable<string> Sections => Entry?.Sources ?? (IEnumerable<string>)[Passage!.SectionId];
}
