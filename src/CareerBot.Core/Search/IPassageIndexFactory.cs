namespace CareerBot.Core.Search;

/// <summary>Builds an index; the choice of engine is the choice of factory.</summary>
public interface IPassageIndexFactory
{
    /// <summary>Indexes <paramref name="documents"/>; a hit's number is the document's place in this list.</summary>
    IPassageIndex Build(IReadOnlyList<IndexDocument> documents);
}
