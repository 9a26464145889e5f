namespace CareerBot.Benchmarks.Latency;

/// <summary>How long one kind of call takes.</summary>
/// <param name="Calls">Number of different calls.</param>
/// <param name="P50">Microseconds that half of all samples need at most.</param>
/// <param name="P99">Microseconds that 99 of 100 samples need at most.</param>
/// <param name="Max">Microseconds of the longest sample, whatever the machine did meanwhile.</param>
/// <param name="SlowestCall">Highest of the medians of each call, microseconds: what the most demanding input takes.</param>
/// <param name="Bytes">Bytes allocated per call.</param>
internal sealed record LatencyFigures(int Calls, double P50, double P99, double Max, double SlowestCall, double Bytes);
