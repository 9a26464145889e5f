namespace CareerBot.Core.Search;

/// <summary>Finds indexed documents by weighted words, and known words by unknown ones. Immutable; safe for concurrent use.</summary>
/// <remarks>
/// The seam is narrow on purpose: synonyms, follow-ups, confidence and the choice of quotes are the core's and stand in front of it,
/// so that every engine gets the same words. Same documents and words in, same hits and scores out.
/// </remarks>
public interface IPassageIndex
{
    /// <summary>The best documents, highest score first, equal scores in the order of indexing.</summary>
    /// <param name="terms">Normalised words with their weights, in the order of the question: neighbours in this list may count as a pair. Words nothing is indexed under count for nothing.</param>
    /// <param name="limit">Most hits to return, 1 or more.</param>
    /// <param name="cancellationToken">Ends a search that is no longer wanted.</param>
    /// <returns>At most <paramref name="limit"/> hits with scores above 0.</returns>
    IReadOnlyList<SearchHit> Search(IReadOnlyList<QueryTerm> terms, int limit, CancellationToken cancellationToken);

    /// <summary>The indexed word most likely meant by <paramref name="word"/>; null when it is indexed itself or nothing is near.</summary>
    string? SuggestCorrection(string word);
}

/// <summary>A word of a query.</summary>
/// <param name="Word">Normalised word, unstemmed.</param>
/// <param name="Weight">Weight above 0; 1 for a word the user typed.</param>
public readonly record struct QueryTerm(string Word, double Weight);

/// <summary>A document that was found.</summary>
/// <param name="Document">Number of the document: its place among those indexed, from 0.</param>
/// <param name="Score">Engine's score, above 0; comparable within one search only.</param>
public readonly record struct SearchHit(int Document, double Score);

/// <summary>What is indexed of a passage; all text normalised, words parted by blanks.</summary>
/// <param name="Id">Passage id.</param>
/// <param name="Title">Title of the article; may be empty.</param>
/// <param name="Heading">Heading of the section; may be empty.</param>
/// <param name="Body">The passage's text.</param>
public sealed record IndexDocument(string Id, string Title, string Heading, string Body);
