using CareerBot.Core.Search;

namespace CareerBot.Benchmarks.Workloads;

/// <summary>A search as the engine asked for it.</summary>
internal readonly record struct SearchCall(IPassageIndex Index, IReadOnlyList<QueryTerm> Terms, int Limit)
{
    public IReadOnlyList<SearchHit> Repeat() => Index.Search(Terms, Limit, CancellationToken.None);
}
