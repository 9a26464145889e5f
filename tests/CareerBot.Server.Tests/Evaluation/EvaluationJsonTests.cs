using System.Text.Json;
using CareerBot.Core.Evaluation;
using CareerBot.Server.Evaluation;
using CareerBot.TestSupport;

namespace CareerBot.Server.Tests.Evaluation;

public sealed class EvaluationJsonTests
{
    [Fact]
    public void Write_holds_the_verdict_the_figures_and_the_misses()
    {
        using var json = JsonDocument.Parse(EvaluationJson.Write(SampleReport.Create(), comparison: null));
        var root = json.RootElement;

        Assert.False(root.GetProperty("holds").GetBoolean());
        Assert.Equal(0.25, root.GetProperty("threshold").GetProperty("value").GetDouble());
        Assert.Equal("held-out", root.GetProperty("rows")[0].GetProperty("split").GetString());
        Assert.Equal(0.9, root.GetProperty("rows")[0].GetProperty("share").GetProperty("value").GetDouble());
        Assert.Equal(0.97, root.GetProperty("curve")[0].GetProperty("refused").GetDouble());
        Assert.Equal(2, root.GetProperty("calibration").GetProperty("bins")[9].GetProperty("count").GetInt32());
        Assert.Equal("duties", root.GetProperty("intents").GetProperty("confusions")[0].GetProperty("predicted").GetString());
        var miss = root.GetProperty("misses")[0];
        Assert.Equal("d-1", miss.GetProperty("case").GetProperty("id").GetString());
        Assert.Equal("kind", miss.GetProperty("failure").GetString());
        Assert.Equal("notKnown", miss.GetProperty("case").GetProperty("kinds")[0].GetString());
    }

    [Fact]
    public void Write_names_what_changed()
    {
        var report = SampleReport.Create();

        using var json = JsonDocument.Parse(EvaluationJson.Write(report, EvaluationComparison.Of(new Dictionary<string, bool> { ["d-1"] = true }, report.Golden)));

        var comparison = json.RootElement.GetProperty("comparison");
        Assert.Equal("d-1", comparison.GetProperty("worse")[0].GetString());
        Assert.Equal("refused", comparison.GetProperty("fell")[0].GetProperty("measure").GetString());
    }

    [Fact]
    public void ReadBaseline_reads_what_Write_wrote()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.json", EvaluationJson.Write(SampleReport.Create(), comparison: null));

        Assert.Equal(new Dictionary<string, bool> { ["d-1"] = false }, EvaluationJson.ReadBaseline(Path.Combine(folder.Path, "old.json")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"cases\":1}")]
    [InlineData("{\"cases\":[{\"id\":null,\"isRight\":true}]}")]
    [InlineData("{\"cases\":[{\"id\":\"a\",\"isRight\":\"yes\"}]}")]
    [InlineData("{\"cases\":[{\"isRight\":true}]}")]
    public void ReadBaseline_of_another_file_says_how_to_write_one(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.json", text);

        var error = Assert.Throws<InvalidDataException>(() => EvaluationJson.ReadBaseline(Path.Combine(folder.Path, "old.json")));
        Assert.Contains("careerbot evaluate --json > baseline.json", error.Message, StringComparison.Ordinal);
    }
}
