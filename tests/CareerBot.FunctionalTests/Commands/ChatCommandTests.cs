namespace CareerBot.FunctionalTests.Commands;

public sealed class ChatCommandTests
{
    [Fact]
    public async Task Chat_a_number_asks_the_suggestion_and_a_follow_up_leans_on_it()
    {
        var run = await CommandRun.OfAsync("1\nhow long?\n/quit\nHow much do medical lab technicians earn?\n", ["chat"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(2, run.Out.Split("Sources").Length - 1);
        Assert.DoesNotContain("57,380", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_ends_well_at_the_end_of_input_and_shows_help()
    {
        var run = await CommandRun.OfAsync("\n/help\n", ["chat"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(2, run.Out.Split("/quit ends").Length - 1);
    }
}
