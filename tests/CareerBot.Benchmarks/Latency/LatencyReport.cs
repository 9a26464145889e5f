using CareerBot.Benchmarks.Workloads;

namespace CareerBot.Benchmarks.Latency;

/// <summary>Percentiles, which BenchmarkDotNet does not give: how long single calls take in a warm process.</summary>
internal static class LatencyReport
{
    /// <summary>Measures everything, in well under a minute, and prints a small table.</summary>
    public static void Print(TextWriter output)
    {
        var workload = Workload.Load();
        output.WriteLine($"Microseconds per call: warm, one thread, no cache of answers, {LatencyMeter.Rounds} rounds through the dev half of golden.yaml.");
        output.WriteLine("'slowest' is the highest median of a single input; p99 and max hold whatever else the machine did.");
        output.WriteLine("Wanted of an answer: p50 at most 100, p99 at most 1000.");
        output.WriteLine();
        output.WriteLine($"{"",-18}{"inputs",10}{"p50",10}{"p99",10}{"max",10}{"slowest",10}{"bytes",10}");
        Print(output, "answer", LatencyMeter.Measure(workload.Openings, turn => workload.Answer(turn)));
        Print(output, "answer, follow-up", LatencyMeter.Measure(workload.FollowUps, turn => workload.Answer(turn)));
        Print(output, "classification", LatencyMeter.Measure(workload.Classifications, call => call.Repeat()));
        Print(output, "search", LatencyMeter.Measure(workload.Searches, call => call.Repeat()));
    }

    private static void Print(TextWriter output, string what, LatencyFigures figures) => output.WriteLine(
        $"{what,-18}{figures.Calls,10}{figures.P50,10:F1}{figures.P99,10:F1}{figures.Max,10:F1}{figures.SlowestCall,10:F1}{figures.Bytes,10:F0}");
}
