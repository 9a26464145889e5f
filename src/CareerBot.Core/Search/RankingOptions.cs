namespace CareerBot.Core.Search;

/// <summary>
/// Constants of the ranking. Chosen on the public collections CISI and CACM, then measured on Cranfield and on the golden set; nothing was chosen on those.
/// </summary>
internal sealed record RankingOptions
{
    /// <summary>How soon repeating a word stops to count, above 0. Default 1.2, as in Lucene.</summary>
    public double K1 { get; init; } = 1.2;

    /// <summary>How much a long field counts less, 0 to 1. Default 0.75, as in Lucene.</summary>
    public double B { get; init; } = 0.75;

    /// <summary>Weight of a word in an article's title, which all its passages share. Default 0.5.</summary>
    public double TitleWeight { get; init; } = 0.5;

    /// <summary>Weight of a word in a section's heading. Default 1.</summary>
    public double HeadingWeight { get; init; } = 1;

    /// <summary>Weight of a word in the text of a passage. Default 1.</summary>
    public double BodyWeight { get; init; } = 1;

    /// <summary>How many of the best documents by single words are looked at again. Default 100.</summary>
    public int Pool { get; init; } = 100;

    /// <summary>Share by which holding all words of the question raises a score. Default 0.5.</summary>
    public double Coordination { get; init; } = 0.5;

    /// <summary>Weight of two neighbouring words of the question standing near each other in a passage; 0 leaves it out. Default 0.2.</summary>
    public double PairWeight { get; init; } = 0.2;

    /// <summary>How many words apart is still near, 1 or more. Default 8.</summary>
    public int PairWindow { get; init; } = 8;

    /// <summary>Share of the score that comes from likeness to the best documents (pseudo relevance feedback), 0 to 1; 0 leaves it out. Default 0.4.</summary>
    public double FeedbackWeight { get; init; } = 0.4;

    /// <summary>How many of the best documents say what a good one looks like. Default 10.</summary>
    public int FeedbackDocuments { get; init; } = 10;

    /// <summary>How many of their words are taken over. Default 20.</summary>
    public int FeedbackTerms { get; init; } = 20;
}
