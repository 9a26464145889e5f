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
    public async Task Evaluate_against_a_baseline_fails_when_quality_fell()
    {
        using var folder = TemporaryFolder.CopyOf(RepositoryRoot.Knowledge);
        folder.Write("golden.yaml", Golden("57,380").Replace("answered: 0.95", "answered: 0", StringComparison.Ordinal));
        var before = await CommandRun.OfAsync("evaluate", "--split", "dev", "--json", "--knowledge", folder.Path);
        folder.Write("before.json", before.Out);
        string[] again = ["evaluate", "--split", "dev", "--knowledge", folder.Path, "--baseline", Path.Combine(folder.Path, "before.json")];

        var same = await CommandRun.OfAsync(again);
        folder.Write("golden.yaml", Golden("a word no answer holds").Replace("answered: 0.95", "answered: 0", StringComparison.Ordinal));
        var fell = await CommandRun.OfAsync(again);

        Assert.Equal((0, ""), (same.ExitCode, same.Error));
        Assert.Contains("Quality did not fall.", same.Out, StringComparison.Ordinal);
        Assert.Equal((1, ""), (fell.ExitCode, fell.Error));
        Assert.Contains("worse  salary (dev, faq)", fell.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_html_writes_the_page()
    {
        using var folder = TemporaryFolder.CopyOf(RepositoryRoot.Knowledge);
        folder.Write("golden.yaml", Golden("57,380"));
        var page = Path.Combine(folder.Path, "report.html");

        var run = await CommandRun.OfAsync("evaluate", "--split", "dev", "--knowledge", folder.Path, "--html", page);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Quality of the answers", await File.ReadAllTextAsync(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "'nothing' is no part that --without knows. It knows intents, faq, passages, synonyms, spelling, pairs, feedback.")]
    [InlineData("pairs,nothing", "'nothing' is no part")]
    public async Task Evaluate_without_an_unknown_part_names_the_known_ones(string parts, string message)
    {
        var run = await CommandRun.OfAsync("evaluate", "--without", parts);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_without_parts_shows_each_beside_the_whole()
    {
        using var folder = TemporaryFolder.CopyOf(RepositoryRoot.Knowledge);
        folder.Write("golden.yaml", Golden("57,380"));

        var run = await CommandRun.OfAsync("evaluate", "--without", "spelling,pairs", "--knowledge", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("whole", run.Out, StringComparison.Ordinal);
        Assert.Contains("without spelling", run.Out, StringComparison.Ordinal);
        Assert.Contains("without pairs", run.Out, StringComparison.Ordinal);
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
          dev: {answered: 0.95, refused: 0.95, followUps: 0}
          heldOut: {answered: 0.95, refused: 0.95, followUps: 0}
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
