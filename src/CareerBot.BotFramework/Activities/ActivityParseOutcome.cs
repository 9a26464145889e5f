using System.Diagnostics.CodeAnalysis;

namespace CareerBot.BotFramework.Activities;

/// <summary>What became of a body: an activity, or the reason why it is none.</summary>
/// <param name="Activity">The activity; null when there is an error.</param>
/// <param name="Error">What is wrong; null when there is an activity.</param>
public sealed record ActivityParseOutcome(Activity? Activity, ActivityError? Error)
{
    /// <summary>True when there is an activity.</summary>
    [MemberNotNullWhen(true, nameof(Activity))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsValid => Error is null;
}
