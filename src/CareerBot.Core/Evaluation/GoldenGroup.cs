namespace CareerBot.Core.Evaluation;

/// <summary>What a golden case tests.</summary>
public enum GoldenGroup
{
    /// <summary>An FAQ entry in other words.</summary>
    Faq,

    /// <summary>A question that only an article answers.</summary>
    Passage,

    /// <summary>Misspelled or a fragment.</summary>
    Typo,

    /// <summary>A question that leans on the one before.</summary>
    FollowUp,

    /// <summary>A greeting, thanks, or the wish for a person.</summary>
    Social,

    /// <summary>A question that must be refused.</summary>
    OutOfScope,

    /// <summary>Empty or hostile input.</summary>
    Hostile,
}
