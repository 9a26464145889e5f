using System.Text.Json;
using CareerBot.TestSupport;

namespace CareerBot.FunctionalTests.Commands;

public sealed class EvaluateCommandTests
{
    [Fact]
    public async Task Evaluate_json_of_one_half_reports_only_that_half()
    {
        var run = await CommandRun.OfAsync("evaluate", "--split", "dev", "--json");
        using var json = JsonDocument.Parse(run.Out);

        Assert.Equal(json.RootElement.GetProperty("holds").GetBoolean() ? 0 : 1, run.ExitCode);
        Assert.NotEmpty(json.RootElement.GetProperty("rows").EnumerateArray());
        Assert.All(json.RootElement.GetProperty("rows").EnumerateArray(), row => Assert.Equal("dev", row.GetProperty("split").GetString()));
    }

    [Theory]
    [InlineData("57,380", 0)]
    [InlineData("a word no answer holds", 1)]
    public async Task Evaluate_exit_code_tells_whether_the_thresholds_hold(string word, int exitCode)
    {
        using var folder = TemporaryFolder.CopyOf(RepositoryRoot.Knowledge);
        folder.Write("golden.yaml", Golden(word));

        var run = await CommandRun.OfAsync("evaluate", "--knowledge", folder.Path);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Contains(exitCode == 0 ? "0 misses" : "1 miss", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_without_a_golden_set_says_so()
    {
        using var folder = TemporaryFolder.CopyOf(RepositoryRoot.Knowledge);
        File.Delete(Path.Combine(folder.Path, "golden.yaml"));

        var run = await CommandRun.OfAsync("evaluate", "--knowledge", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("golden.yaml:1: ", run.Error, StringComparison.Ordinal);
    }

    private static string Golden(string word) =>
        $$"""
        thresholds:
          dev: {answered: 0.95, refused: 0.95}
          heldOut: {answered: 0.95, refused: 0.95}
        cases:
          - id: salary
            split: dev
            group: faq
            question: "what money does a tech in a lab take home"
            kind: answered
            words: ["{{word}}"]
        """;
}
