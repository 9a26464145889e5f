namespace CareerBot.Benchmarks.Latency;

/// <summary>What building an index takes.</summary>
/// <param name="Factor">How many times as much content as the repository's.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="Time">Median time of a build.</param>
/// <param name="BytesPerDocument">Memory the finished index holds on to, bytes per document.</param>
internal sealed record IndexBuildFigures(int Factor, int Documents, TimeSpan Time, double BytesPerDocument);
