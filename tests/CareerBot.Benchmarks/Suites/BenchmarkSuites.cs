using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using CareerBot.TestSupport;

namespace CareerBot.Benchmarks.Suites;

/// <summary>The BenchmarkDotNet benchmarks: means and allocations, each benchmark in a process of its own.</summary>
internal static class BenchmarkSuites
{
    /// <summary>Runs what the options of BenchmarkDotNet ask for; the exit code is 1 when a benchmark failed.</summary>
    public static int Run(string[] options)
    {
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(BenchmarkSuites).Assembly).Run(options, Configuration()).ToList();
        return summaries.Exists(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
    }

    // The runtime settings of the server again: a benchmark's process does not get them from the project file.
    private static ManualConfig Configuration() => DefaultConfig.Instance
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddJob(Job.Default.WithEnvironmentVariables(new EnvironmentVariable("DOTNET_TC_QuickJitForLoops", "0")).AsMutator())
        .WithArtifactsPath(Path.Combine(RepositoryRoot.Path, "artifacts", "benchmarks"));
}
