using System.Text.Json;
using CareerBot.TestSupport;

namespace CareerBot.FunctionalTests.Commands;

public sealed class EvaluateCommandTests
{
    [Theory]
    [InlineData("57,380", 0)]
    [InlineData("a word no answer holds", 1)]
    public async Task Evaluate_exit_code_tells_whether_the_thresholds_hold(string word, int exitCode)
    {
        using var folder = TemporaryFolder.CopyOf(RepositoryRoot.Knowledge);
        folder.Write("golden.yaml", Golden(word));

        var run = await CommandRun.OfAsync("evaluate", "--split", "dev", "--json", "--knowledge", folder.Path);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(exitCode, json.RootElement.GetProperty("misses").GetArrayLength());
        Assert.Equal(1, json.RootElement.GetProperty("rows").GetArrayLength());
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
            question: "roughly what paycheck does someone in a hospital lab get"
            kind: answered
            words: ["{{word}}"]
          - id: other-half
            split: held-out
            group: faq
            question: "which bodies hand out the certificates for lab people"
            kind: smallTalk
        """;
}
