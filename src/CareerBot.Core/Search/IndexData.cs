namespace CareerBot.Core.Search;

/// <summary>What is known of the documents, in flat arrays: by stem (postings), and by document (its stems, and its text as stems).</summary>
/// <param name="Stems">Number of each stem.</param>
/// <param name="PostingStarts">Where the postings of each stem begin; one more than there are stems.</param>
/// <param name="PostingDocuments">Documents that hold the stem, ascending.</param>
/// <param name="PostingImpacts">What the stem adds to the document's score.</param>
/// <param name="StemStarts">Where the stems of each document begin; one more than there are documents.</param>
/// <param name="DocumentStems">The stems of the document, each once, ascending.</param>
/// <param name="DocumentImpacts">What the stem adds to the document's score; only likeness is measured with it, so half the precision is enough.</param>
/// <param name="TextStarts">Where the text of each document begins; one more than there are documents.</param>
/// <param name="Text">The stems of the document's body, one after the other.</param>
/// <param name="AverageText">Average number of stems in a text.</param>
internal sealed record IndexData(
    Dictionary<string, int> Stems,
    int[] PostingStarts,
    int[] PostingDocuments,
    float[] PostingImpacts,
    int[] StemStarts,
    int[] DocumentStems,
    Half[] DocumentImpacts,
    int[] TextStarts,
    int[] Text,
    double AverageText)
{
    /// <summary>Number of documents.</summary>
    public int Documents => TextStarts.Length - 1;

    /// <summary>The documents that hold a stem.</summary>
    public StemImpacts<float> Postings(int stem) => Slice(PostingDocuments, PostingImpacts, PostingStarts, stem);

    /// <summary>The stems of a document.</summary>
    public StemImpacts<Half> StemsOf(int document) => Slice(DocumentStems, DocumentImpacts, StemStarts, document);

    /// <summary>The text of a document as stems.</summary>
    public ReadOnlySpan<int> TextOf(int document) => Text.AsSpan(TextStarts[document], TextStarts[document + 1] - TextStarts[document]);

    private static StemImpacts<T> Slice<T>(int[] numbers, T[] impacts, int[] starts, int place) =>
        new(numbers.AsSpan(starts[place]..starts[place + 1]), impacts.AsSpan(starts[place]..starts[place + 1]));
}

/// <summary>The documents of a stem, or the stems of a document, with what each pair adds to a score.</summary>
/// <param name="numbers">Numbers of documents or stems, ascending.</param>
/// <param name="impacts">What is added.</param>
internal readonly ref struct StemImpacts<T>(ReadOnlySpan<int> numbers, ReadOnlySpan<T> impacts)
{
    /// <summary>Numbers of documents or stems, ascending.</summary>
    public ReadOnlySpan<int> Numbers { get; } = numbers;

    /// <summary>What is added to the score, in the same order.</summary>
    public ReadOnlySpan<T> Impacts { get; } = impacts;
}
