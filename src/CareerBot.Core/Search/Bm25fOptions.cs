namespace CareerBot.Core.Search;

/// <summary>Constants of BM25F.</summary>
internal sealed record Bm25fOptions
{
    /// <summary>How soon repeating a word stops to count, above 0. Default 1.2, as in Lucene.</summary>
    public double K1 { get; init; } = 1.2;

    /// <summary>How much a long field counts less, 0 to 1. Default 0.75, as in Lucene.</summary>
    public double B { get; init; } = 0.75;

    /// <summary>Weight of a word in an FAQ question or its other wordings. Default 1.5.</summary>
    public double QuestionWeight { get; init; } = 1.5;

    /// <summary>Weight of a word in an article's title. Default 0.5.</summary>
    public double TitleWeight { get; init; } = 0.5;

    /// <summary>Weight of a word in a section's heading. Default 1.5.</summary>
    public double HeadingWeight { get; init; } = 1.5;

    /// <summary>Weight of a word in the text of a passage or FAQ answer. Default 1.</summary>
    public double BodyWeight { get; init; } = 1;
}
