using BenchmarkDotNet.Attributes;
using CareerBot.Benchmarks.Workloads;

namespace CareerBot.Benchmarks.Suites;

/// <summary>One question through the engine: the questions in turn.</summary>
public class AnswerBenchmarks
{
    private Workload _workload = null!;
    private int _next;

    [GlobalSetup]
    public void Load() => _workload = Workload.Load();

    [Benchmark]
    public object Answer() => _workload.Answer(_workload.Openings[_next++ % _workload.Openings.Count]);
}
