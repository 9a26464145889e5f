namespace CareerBot.Core.Answers;

/// <summary>What a question is about; every number is a probability or share, 0 to 1.</summary>
/// <param name="Intents">Probability of each intent, in the order of the knowledge.</param>
/// <param name="Entries">Probability of each FAQ entry, in the order of the knowledge.</param>
/// <param name="OffTopic">Probability that it is about no topic: small talk, a person wanted, out of scope.</param>
/// <param name="NoEntry">Probability that no FAQ entry is meant, by the finer of the two classifiers.</param>
/// <param name="Novelty">Share of the question never seen in training.</param>
internal sealed record Routing(double[] Intents, double[] Entries, double OffTopic, double NoEntry, double Novelty)
{
    /// <summary>Place of the most likely intent; the first of equal ones.</summary>
    public int Likely => Array.IndexOf(Intents, Intents.Max());
}
