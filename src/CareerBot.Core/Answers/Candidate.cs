namespace CareerBot.Core.Answers;

/// <summary>Something that may answer the question.</summary>
/// <param name="Target">The FAQ entry or section.</param>
/// <param name="Signals">How it fits the question; their names stand in <see cref="CandidateFinder.SignalNames"/>.</param>
internal sealed record Candidate(Target Target, double[] Signals)
{
    /// <summary>How many words of the question's subject the candidate holds.</summary>
    public int Held { get; init; }

    /// <summary>How many words of the question's subject the candidate lacks.</summary>
    public int Missing { get; init; }

    /// <summary>Share of the question's weight that the candidate holds, 0 to 1.</summary>
    public double Coverage => Signals[0];

    /// <summary>Cosine of the question and the nearest wording of the target, 0 to 1.</summary>
    public double NearestWording => Signals[1];

    /// <summary>Logarithm of the probability, by the classifier alone, that the target is meant; 0 or less.</summary>
    public double Likelihood => Signals[5];
}
