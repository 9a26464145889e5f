namespace CareerBot.Core.Evaluation;

/// <summary>The halves of the golden set.</summary>
public enum GoldenSplit
{
    /// <summary>Looked at while tuning.</summary>
    Dev,

    /// <summary>Written before any tuning; its misses are reported, never mended one by one.</summary>
    HeldOut,
}
