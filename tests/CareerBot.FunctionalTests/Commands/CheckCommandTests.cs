using CareerBot.TestSupport;

namespace CareerBot.FunctionalTests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task Check_the_knowledge_of_the_repository_is_without_problems()
    {
        var run = await CommandRun.OfAsync("check");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("No problems: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_a_broken_folder_tells_place_mistake_and_remedy()
    {
        using var folder = TemporaryFolder.CopyOf(RepositoryRoot.Knowledge);
        folder.Write("faq/broken.yaml", "- id: broken\n  question: What?\n  sources: [no-such#section]\n");

        var run = await CommandRun.OfAsync("check", "--knowledge", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Out.Split('\n'), line => line.StartsWith("faq/broken.yaml:", StringComparison.Ordinal) && line.Contains(". ", StringComparison.Ordinal));
        Assert.Contains("in files: 1", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask", "hello")]
    [InlineData("chat")]
    [InlineData("evaluate")]
    [InlineData("serve", "--urls=http://127.0.0.1:0", "--environment=Development")]
    public async Task Other_commands_refuse_a_broken_folder_with_the_same_lines(params string[] command)
    {
        using var folder = TemporaryFolder.CopyOf(RepositoryRoot.Knowledge);
        folder.Write("intents.yaml", "- id: [");

        var run = await CommandRun.OfAsync([.. command, "--knowledge", folder.Path]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("intents.yaml:", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_a_folder_that_is_not_there_says_so()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("check", "--knowledge", Path.Combine(folder.Path, "nothing"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("there is no folder", run.Error, StringComparison.Ordinal);
    }
}
