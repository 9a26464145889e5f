namespace CareerBot.Benchmarks.Start;

/// <summary>Times of one start, from the moment the process was asked for.</summary>
/// <param name="Listening">Until a connection was accepted, up to 10 ms late.</param>
/// <param name="Answered">Until the first answer had been read.</param>
/// <param name="Processor">Processor time the server had used by then, of all cores together: what a busy machine changes least.</param>
internal sealed record StartTimes(TimeSpan Listening, TimeSpan Answered, TimeSpan Processor);
