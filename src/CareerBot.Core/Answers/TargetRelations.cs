namespace CareerBot.Core.Answers;

/// <summary>How much targets have to do with one another: where a follow-up leads to is mostly near where the last answer came from.</summary>
internal sealed class TargetRelations(IReadOnlyList<Target> targets)
{
    private const double Near = 1;
    private const double SameArticle = 0.7;

    // What was just said is seldom asked for again.
    private const double Same = 0.3;
    private const double Far = 0.15;

    /// <summary>For each target its relation to <paramref name="last"/>, above 0 to 1.</summary>
    public double[] To(Target last)
    {
        var relations = new double[targets.Count];
        for (var i = 0; i < relations.Length; i++)
        {
            relations[i] = Relation(targets[i], last);
        }

        return relations;
    }

    private static double Relation(Target target, Target last) =>
        target == last || target.SharesSourceWith(last) ? Same
        : last.Entry?.FollowUps.Contains(target.Id, StringComparer.Ordinal) == true || target.Topics.Intersect(last.Topics).Any() ? Near
        : target.Articles.Intersect(last.Articles, StringComparer.Ordinal).Any() ? SameArticle
        : Far;
}
