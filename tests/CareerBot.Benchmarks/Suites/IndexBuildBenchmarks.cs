using BenchmarkDotNet.Attributes;
using CareerBot.Benchmarks.Workloads;

namespace CareerBot.Benchmarks.Suites;

/// <summary>Building the index, of the content and of more of its kind.</summary>
public class IndexBuildBenchmarks
{
    private IndexContent _content = null!;

    /// <summary>How many times as much content.</summary>
    [Params(1, 10, 100)]
    public int Factor { get; set; }

    [GlobalSetup]
    public void Load() => _content = Workload.Load().Content.Times(Factor);

    [Benchmark]
    public object Build() => _content.Index();
}
