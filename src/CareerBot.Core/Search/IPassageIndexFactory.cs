namespace CareerBot.Core.Search;

/// <summary>Builds an index; the choice of engine is the choice of factory.</summary>
public interface IPassageIndexFactory
{
    /// <summary>Name and version of the engine with its settings; what was learned from the scores of one is of no use with another.</summary>
    string Engine { get; }

    /// <summary>Indexes <paramref name="documents"/>; a hit's number is the document's place in this list.</summary>
    /// <param name="documents">What can be found.</param>
    /// <param name="vocabulary">The words that a correction may give, as they stand in the content before synonyms are replaced, with their counts.</param>
    IPassageIndex Build(IReadOnlyList<IndexDocument> documents, IReadOnlyDictionary<string, int> vocabulary);
}
