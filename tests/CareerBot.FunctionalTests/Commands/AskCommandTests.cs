using System.Text.Json;

namespace CareerBot.FunctionalTests.Commands;

public sealed class AskCommandTests
{
    [Fact]
    public async Task Ask_json_answers_the_salary_with_its_year_and_a_citation_that_opens_the_section()
    {
        var run = await CommandRun.OfAsync("ask", "How much do medical lab technicians earn?", "--json");
        using var json = JsonDocument.Parse(run.Out);
        var answer = json.RootElement;

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("answered", answer.GetProperty("kind").GetString());
        Assert.Contains("57,380", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("May 2022", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("salary", answer.GetProperty("intent").GetString());
        Assert.InRange(answer.GetProperty("confidence").GetDouble(), 0, 1);
        var citation = answer.GetProperty("citations")[0];
        Assert.Equal(1, citation.GetProperty("number").GetInt32());
        Assert.StartsWith("http://localhost:3978/sources/why-the-career-matters?v=", citation.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("#salary", citation.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_takes_words_without_quotes_and_explains()
    {
        var run = await CommandRun.OfAsync("ask", "how", "much", "do", "lab", "technicians", "earn", "--explain");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("57,380", run.Out, StringComparison.Ordinal);
        Assert.Contains("Sources", run.Out, StringComparison.Ordinal);
        Assert.Contains("4 decide", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_hostile_input_is_an_answer_like_any_other()
    {
        const string Question = "\u001b[2J\u0007\u202e[red]What does a nurse earn?[/] '; DROP TABLE users; --";
        var run = await CommandRun.OfAsync("ask", Question, "--explain");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain(run.Out, character => char.IsControl(character) && character is not ('\n' or '\r'));
    }
}
