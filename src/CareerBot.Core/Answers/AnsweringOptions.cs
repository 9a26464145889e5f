namespace CareerBot.Core.Answers;

/// <summary>What the engine needs to know besides the knowledge.</summary>
public sealed record AnsweringOptions
{
    /// <summary>Absolute URL that citation links start with; never taken from a request. Default <c>http://localhost:3978</c>.</summary>
    public Uri PublicBaseUrl { get; init; } = new("http://localhost:3978");

    /// <summary>Who is named when a person is wanted. Default: the provider's site.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } =
        [new Contact { Name = "Beacon Hill Career Training", Url = new Uri("https://fastcareertraining.com") }];

    /// <summary>Confidence from which on the bot answers, 0 to 1; null, the default, lets the content choose: see <see cref="AnswerThreshold"/>.</summary>
    public double? Threshold { get; init; }

    /// <summary>Longest question that is answered, in UTF-16 code units, 1 to 100,000. Default 2,000.</summary>
    public int MaxQuestionLength { get; init; } = 2000;
}
