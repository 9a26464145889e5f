using System.Runtime.InteropServices;
using CareerBot.TestSupport;

namespace CareerBot.Benchmarks.Start;

/// <summary>Time from process start to the first answer over HTTP.</summary>
internal static class StartReport
{
    private const int Runs = 5;

    /// <summary>Where <c>dotnet build -c Release src/CareerBot.Server</c> puts the server.</summary>
    public static string DefaultServer { get; } = Path.Combine(RepositoryRoot.Path, "artifacts", "bin", "CareerBot.Server", "release", "careerbot.dll");

    /// <summary>Measures and prints some starts; the exit code is 1 when that was not possible.</summary>
    public static async Task<int> PrintAsync(TextWriter output, string server)
    {
        if (!File.Exists(server))
        {
            await output.WriteLineAsync($"There is no {server}. Build it: dotnet build -c Release src/CareerBot.Server");
            return 1;
        }

        // A signal ends the measurement the ordinary way, so that no server stays behind.
        using var stop = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }

        try
        {
            await PrintRunsAsync(output, server, stop.Token);
            return 0;
        }
        catch (StartFailedException exception)
        {
            await output.WriteLineAsync(exception.Message);
        }
        catch (OperationCanceledException)
        {
            await output.WriteLineAsync("Stopped.");
        }

        return 1;
    }

    private static async Task PrintRunsAsync(TextWriter output, string server, CancellationToken cancellationToken)
    {
        using var meter = new StartMeter(server);

        // Not counted: it brings the files into memory and compiles the asking side.
        await meter.MeasureAsync(cancellationToken);
        await output.WriteLineAsync($"Milliseconds from process start, {Runs} runs after one that is not counted; wanted: first answer within 2000.");
        await output.WriteLineAsync($"{"",-10}{"listening",12}{"answered",12}{"processor",12}");
        var all = new List<StartTimes>();
        for (var run = 1; run <= Runs; run++)
        {
            var times = await meter.MeasureAsync(cancellationToken);
            all.Add(times);
            await PrintAsync(output, $"run {run}", times);
        }

        var median = new StartTimes(
            Median(all, times => times.Listening), Median(all, times => times.Answered), Median(all, times => times.Processor));
        await PrintAsync(output, "median", median);
    }

    private static Task PrintAsync(TextWriter output, string name, StartTimes times) =>
        output.WriteLineAsync($"{name,-10}{times.Listening.TotalMilliseconds,12:F0}{times.Answered.TotalMilliseconds,12:F0}{times.Processor.TotalMilliseconds,12:F0}");

    private static TimeSpan Median(List<StartTimes> all, Func<StartTimes, TimeSpan> time) => all.Select(time).Order().ElementAt(all.Count / 2);
}
