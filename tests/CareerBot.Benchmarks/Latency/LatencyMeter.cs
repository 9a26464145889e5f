using System.Diagnostics;

namespace CareerBot.Benchmarks.Latency;

/// <summary>Times single calls.</summary>
internal static class LatencyMeter
{
    /// <summary>How often each call is timed.</summary>
    public const int Rounds = 300;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    /// <summary>Goes through <paramref name="calls"/> round after round in their order, on this thread, until warm; then times each one.</summary>
    public static LatencyFigures Measure<T>(IReadOnlyList<T> calls, Action<T> perform)
    {
        var begin = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begin) < WarmUp)
        {
            Time(calls, perform, new long[calls.Count], rounds: 1);
        }

        var samples = new long[calls.Count * Rounds];
        GC.Collect();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Time(calls, perform, samples, Rounds);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return Figures(samples, calls.Count, (double)allocated / samples.Length);
    }

    // The samples of one call lie side by side.
    private static void Time<T>(IReadOnlyList<T> calls, Action<T> perform, long[] samples, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            for (var call = 0; call < calls.Count; call++)
            {
                var begin = Stopwatch.GetTimestamp();
                perform(calls[call]);
                samples[(call * rounds) + round] = Stopwatch.GetTimestamp() - begin;
            }
        }
    }

    private static LatencyFigures Figures(long[] samples, int calls, double bytes)
    {
        var medians = samples.Chunk(Rounds).Select(ofCall => Percentile([.. ofCall.Order()], 0.5));
        long[] sorted = [.. samples.Order()];
        return new LatencyFigures(calls, Percentile(sorted, 0.5), Percentile(sorted, 0.99), Percentile(sorted, 1), medians.Max(), bytes);
    }

    // Nearest rank, in microseconds.
    private static double Percentile(long[] sorted, double share) =>
        Stopwatch.GetElapsedTime(0, sorted[(int)Math.Ceiling(share * sorted.Length) - 1]).TotalMicroseconds;
}
