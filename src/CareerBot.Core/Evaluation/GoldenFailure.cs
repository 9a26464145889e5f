namespace CareerBot.Core.Evaluation;

/// <summary>The first part of a golden case that came out wrong.</summary>
public enum GoldenFailure
{
    /// <summary>Nothing: the case is right.</summary>
    None,

    /// <summary>Another kind of answer than any expected.</summary>
    Kind,

    /// <summary>Answered, but no citation is from an expected section.</summary>
    Source,

    /// <summary>Answered from the right section, but a word is missing.</summary>
    Words,
}
