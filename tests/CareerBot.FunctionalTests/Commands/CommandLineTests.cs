namespace CareerBot.FunctionalTests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("bogus")]
    [InlineData("--bogus")]
    [InlineData("serve", "bogus")]
    [InlineData("serve", "--urls")]
    [InlineData("ask")]
    [InlineData("ask", "--jsn", "What is an MLT?")]
    [InlineData("check", "bogus")]
    [InlineData("chat", "--json")]
    [InlineData("evaluate", "--split", "other")]
    [InlineData("check", "--knowledge")]
    public async Task Run_invalid_usage_is_told_with_exit_code_2(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.EndsWith("See careerbot --help." + Environment.NewLine, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_invalid_usage_shows_nothing_that_steers_a_terminal() =>
        Assert.DoesNotContain('\u001b', (await CommandRun.OfAsync("\u001b[31mbogus")).Error);

    [Theory]
    [InlineData("serve", "--help")]
    [InlineData("ask", "--json")]
    [InlineData("ask", "--explain")]
    [InlineData("chat", "/quit")]
    [InlineData("check", "Exit code 1")]
    [InlineData("evaluate", "dev|held-out")]
    public async Task Run_help_of_a_command_names_what_it_takes(string command, string text)
    {
        var run = await CommandRun.OfAsync(command, "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(text, run.Out, StringComparison.Ordinal);
        Assert.Contains("--knowledge", run.Out, StringComparison.Ordinal);
    }
}
