using CareerBot.Core.Conversations;
using CareerBot.Server.Commands;

namespace CareerBot.FunctionalTests.Commands;

public sealed class ChatConversationTests
{
    [Fact]
    public async Task Run_a_number_asks_the_suggestion()
    {
        var output = await TalkAsync("How much do medical lab technicians earn?\n1\n");
        var suggested = SharedEngine.Instance.Answer(
            "How much do medical lab technicians earn?", ConversationState.Empty, CancellationToken.None).Answer.Suggestions[0];
        var asked = await TalkAsync($"How much do medical lab technicians earn?\n{suggested}\n");

        Assert.Contains("57,380", output, StringComparison.Ordinal);
        Assert.Equal(asked, output);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("0")]
    [InlineData("-1")]
    public async Task Run_a_number_that_no_suggestion_has_is_told(string number)
    {
        var before = await TalkAsync("How much do medical lab technicians earn?\n");

        var output = await TalkAsync($"How much do medical lab technicians earn?\n{number}\n");

        Assert.Equal(before.TrimEnd() + "\n\nThe suggestions have the numbers 1 to 3.", output.TrimEnd());
    }

    [Fact]
    public async Task Run_keeps_what_was_asked_for_a_follow_up()
    {
        const string First = "What does NAACLS do?";
        const string Second = "tell me more";
        var engine = SharedEngine.Instance;
        var state = engine.Answer(First, ConversationState.Empty, CancellationToken.None).Conversation;
        var expected = engine.Answer(Second, state, CancellationToken.None).Answer.Text;
        Assert.NotEqual(engine.Answer(Second, ConversationState.Empty, CancellationToken.None).Answer.Text, expected);

        Assert.Contains(expected, await TalkAsync($"{First}\n{Second}\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_quit_ends_before_the_next_line() =>
        Assert.DoesNotContain("57,380", await TalkAsync("/quit\nHow much do medical lab technicians earn?\n"), StringComparison.Ordinal);

    [Fact]
    public async Task Run_help_and_blank_lines_are_no_questions() =>
        Assert.Equal(2, (await TalkAsync("\n \n/help\n")).Split("/quit ends").Length - 1);

    [Fact]
    public async Task Run_an_interrupt_ends_it_while_a_line_is_awaited()
    {
        using var ended = new CancellationTokenSource();
        using var input = new EndlessReader(ended);
        using var output = new StringWriter();
        using var terminal = new CommandTerminal(input, output, TextWriter.Null, isInteractive: true);

        await new ChatConversation(terminal, SharedEngine.Instance).RunAsync(ended.Token);

        Assert.Contains("> ", output.ToString(), StringComparison.Ordinal);
    }

    private static async Task<string> TalkAsync(string lines)
    {
        using var input = new StringReader(lines);
        using var output = new StringWriter();
        using var terminal = new CommandTerminal(input, output, TextWriter.Null, isInteractive: false);
        await new ChatConversation(terminal, SharedEngine.Instance).RunAsync(CancellationToken.None);
        return output.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>A terminal at which nobody types, but somebody presses Ctrl+C.</summary>
    private sealed class EndlessReader(CancellationTokenSource interrupt) : TextReader
    {
        private readonly ManualResetEventSlim _closed = new();

        public override string? ReadLine()
        {
            interrupt.Cancel();
            _closed.Wait(CancellationToken.None);
            return null;
        }

        protected override void Dispose(bool disposing)
        {
            _closed.Set();
            base.Dispose(disposing);
        }
    }
}
