namespace CareerBot.Core.Answers;

/// <summary>A way to reach a person. Only what is set is shown.</summary>
public sealed record Contact
{
    /// <summary>Who answers there, for example a department; at most 200 characters. Required.</summary>
    public string Name { get; init; } = "";

    /// <summary>Web page, http or https; null when there is none.</summary>
    public Uri? Url { get; init; }

    /// <summary>Mail address; null when there is none.</summary>
    public string? Mail { get; init; }

    /// <summary>Phone number as it is dialled; null when there is none.</summary>
    public string? Phone { get; init; }

    /// <summary>When somebody answers, in words; null when unknown.</summary>
    public string? Hours { get; init; }
}
