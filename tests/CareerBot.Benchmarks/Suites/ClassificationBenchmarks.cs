using BenchmarkDotNet.Attributes;
using CareerBot.Benchmarks.Workloads;

namespace CareerBot.Benchmarks.Suites;

/// <summary>One classification: those the questions need, in turn.</summary>
public class ClassificationBenchmarks
{
    private IReadOnlyList<ClassifyCall> _calls = null!;
    private int _next;

    [GlobalSetup]
    public void Load() => _calls = Workload.Load().Classifications;

    [Benchmark]
    public object Classify() => _calls[_next++ % _calls.Count].Repeat();
}
