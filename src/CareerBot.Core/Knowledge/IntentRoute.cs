namespace CareerBot.Core.Knowledge;

/// <summary>What happens with a question of an intent.</summary>
public enum IntentRoute
{
    /// <summary>Look for an answer in the knowledge.</summary>
    Topic,

    /// <summary>Give the intent's own reply: a greeting, thanks, what the bot can do.</summary>
    Social,

    /// <summary>Show how to reach a person.</summary>
    Person,

    /// <summary>Say that the knowledge does not hold it.</summary>
    OutOfScope,
}
