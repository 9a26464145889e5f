namespace CareerBot.Benchmarks.Start;

/// <summary>A server did not come up or did not answer; the message says what it printed.</summary>
internal sealed class StartFailedException(string message) : Exception(message);
