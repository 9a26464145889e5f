using BenchmarkDotNet.Attributes;
using CareerBot.Benchmarks.Workloads;

namespace CareerBot.Benchmarks.Suites;

/// <summary>One search: those the questions need, in turn.</summary>
public class SearchBenchmarks
{
    private IReadOnlyList<SearchCall> _calls = null!;
    private int _next;

    [GlobalSetup]
    public void Load() => _calls = Workload.Load().Searches;

    [Benchmark]
    public object Search() => _calls[_next++ % _calls.Count].Repeat();
}
