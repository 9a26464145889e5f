namespace CareerBot.Core.Answers;

/// <summary>What a question is about, seen from three sides.</summary>
/// <param name="Intents">Probability of each intent, in the order of the knowledge.</param>
/// <param name="Targets">Probability of each target; the rest to 1 is <paramref name="NoTarget"/>.</param>
/// <param name="Sections">For each target the probability of the likeliest section that it rests on.</param>
/// <param name="OffTopic">Probability that it is about no topic: small talk, a person wanted, out of scope.</param>
/// <param name="NoTarget">Probability that no target is meant.</param>
/// <param name="Score">How strongly the question speaks for its most likely target, on the classifier's scale.</param>
/// <param name="Novelty">Share of the question's weight in words that no wording of that target uses, 0 to 1.</param>
internal sealed record Routing(
    double[] Intents, double[] Targets, double[] Sections, double OffTopic, double NoTarget, double Score, double Novelty)
{
    /// <summary>Place of the most likely intent; the first of equal ones.</summary>
    public int Likely => Array.IndexOf(Intents, Intents.Max());

    /// <summary>
    /// What words are about that others complete: a logarithmic opinion pool (Genest, Zidek 1986) of what they say by themselves and what they say together.
    /// </summary>
    /// <param name="completed">What the completed question is about.</param>
    public Routing Pool(Routing completed) => Pool(completed, null);

    /// <summary>The same for a follow-up, each target weighted by how much it has to do with the last answer.</summary>
    /// <param name="completed">What the completed question is about.</param>
    /// <param name="relation">For each target its relation to the last answer, above 0 to 1.</param>
    public Routing PoolFollowUp(Routing completed, double[] relation)
    {
        // A few words that lean on a question of the subject are less likely strange than they look.
        var pooled = Pool(completed, relation);
        return pooled with { OffTopic = pooled.OffTopic / 2, NoTarget = pooled.NoTarget / 2 };
    }

    private Routing Pool(Routing completed, double[]? relation)
    {
        var targets = Pool(Targets, completed.Targets, relation);
        var sections = Pool(Sections, completed.Sections, relation);
        var noTarget = Math.Sqrt(NoTarget * completed.NoTarget);
        Scale(targets, 1 / Math.Max(targets.Sum() + (noTarget * StrangeFactor), Smallest));
        Scale(sections, Math.Max(Sections.Max(), completed.Sections.Max()) / Math.Max(sections.Max(), Smallest));
        var intents = Pool(Intents, completed.Intents, null);
        Scale(intents, 1 / Math.Max(intents.Sum(), Smallest));
        return completed with
        {
            Intents = intents,
            Targets = targets,
            Sections = sections,
            OffTopic = Math.Sqrt(OffTopic * completed.OffTopic),
            NoTarget = noTarget,
        };
    }

    private const double StrangeFactor = 0.3;

    // Where both agree on nothing there is nothing to scale.
    private const double Smallest = 1e-300;

    private static double[] Pool(double[] own, double[] completed, double[]? relation)
    {
        var pooled = new double[own.Length];
        for (var i = 0; i < pooled.Length; i++)
        {
            pooled[i] = Math.Sqrt(own[i] * completed[i]) * (relation?[i] ?? 1);
        }

        return pooled;
    }

    private static void Scale(double[] values, double factor)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] *= factor;
        }
    }
}
