using CareerBot.Benchmarks.Latency;
using CareerBot.Benchmarks.Start;
using CareerBot.Benchmarks.Suites;

namespace CareerBot.Benchmarks;

/// <summary>What can be measured.</summary>
internal static class Program
{
    private const int WrongArguments = 2;

    private const string Usage = """
        Usage: dotnet run -c Release --project tests/CareerBot.Benchmarks -- <what>

          latency                    percentiles of one answer, one classification and one search (large indexes: careerbot bench-search)
          start [careerbot.dll]      time from process start to the first answer over HTTP; default: the Release build of the server
          --filter '*'               all BenchmarkDotNet benchmarks, or those whose names match, such as '*Search*'
          --list flat                names of the benchmarks; any other option of BenchmarkDotNet works too, such as --job short
        """;

    internal static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["latency"]:
                LatencyReport.Print(Console.Out);
                return 0;
            case ["start"]:
                return await StartReport.PrintAsync(Console.Out, StartReport.DefaultServer);
            case ["start", var server] when !server.StartsWith('-'):
                return await StartReport.PrintAsync(Console.Out, Path.GetFullPath(server));
            case ["-h" or "--help" or "help"]:
                Console.WriteLine(Usage);
                return 0;
            case [['-', ..], ..]:
                return BenchmarkSuites.Run(args);
            default:
                await Console.Error.WriteLineAsync(Usage);
                return WrongArguments;
        }
    }
}
