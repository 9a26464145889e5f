using System.Diagnostics;
using CareerBot.Benchmarks.Workloads;

namespace CareerBot.Benchmarks.Latency;

/// <summary>Times index builds and weighs what they leave in memory.</summary>
internal static class IndexBuildMeter
{
    private const int MostRuns = 15;
    private const int FewestRuns = 3;

    public static IndexBuildFigures Measure(IndexContent content, int factor)
    {
        var grown = content.Times(factor);
        var runs = Math.Max(FewestRuns, MostRuns / factor);
        var times = Enumerable.Range(0, runs).Select(_ => Time(grown)).Order().ToList();
        return new IndexBuildFigures(factor, grown.Documents.Count, times[runs / 2], (double)Weigh(grown) / grown.Documents.Count);
    }

    private static TimeSpan Time(IndexContent content)
    {
        GC.Collect();
        var begin = Stopwatch.GetTimestamp();
        content.Index();
        return Stopwatch.GetElapsedTime(begin);
    }

    private static long Weigh(IndexContent content)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = content.Index();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(index);
        GC.KeepAlive(content);
        return after - before;
    }
}
