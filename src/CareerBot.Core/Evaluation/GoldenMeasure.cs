namespace CareerBot.Core.Evaluation;

/// <summary>What is counted of a half of the golden set.</summary>
public enum GoldenMeasure
{
    /// <summary>Cases that only an answer satisfies, right in kind, source and words.</summary>
    Answered,

    /// <summary>Cases out of scope, of a right kind.</summary>
    Refused,

    /// <summary>Follow-ups; they count as answered too.</summary>
    FollowUps,

    /// <summary>Empty and hostile input.</summary>
    Hostile,
}

/// <summary>Which cases a measure counts.</summary>
internal static class GoldenMeasures
{
    public static bool Covers(this GoldenMeasure measure, GoldenCase one) => measure switch
    {
        GoldenMeasure.Answered => one.ExpectsAnswer,
        GoldenMeasure.Refused => one.Group == GoldenGroup.OutOfScope,
        GoldenMeasure.FollowUps => one.Group == GoldenGroup.FollowUp,
        _ => one.Group == GoldenGroup.Hostile,
    };
}
