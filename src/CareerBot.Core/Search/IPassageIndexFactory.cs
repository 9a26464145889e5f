namespace CareerBot.Core.Search;

/// <summary>Builds an index; the choice of engine is the choice of factory.</summary>
public interface IPassageIndexFactory
{
    /// <summary>Indexes <paramref name="documents"/>; a hit's number is the document's place in this list.</summary>
    /// <param name="documents">What can be found.</param>
    /// <param name="vocabulary">The words that a correction may give, as they stand in the content before synonyms are replaced, with their counts.</param>
    IPassageIndex Build(IReadOnlyList<IndexDocument> documents, IReadOnlyDictionary<string, int> vocabulary);
}
