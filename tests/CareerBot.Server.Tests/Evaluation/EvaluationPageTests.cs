using System.Xml.Linq;
using CareerBot.Server.Evaluation;

namespace CareerBot.Server.Tests.Evaluation;

public sealed class EvaluationPageTests
{
    private readonly string _page = EvaluationPage.Render(SampleReport.Create());

    [Fact]
    public void Render_is_whole_in_itself()
    {
        Assert.StartsWith("<!DOCTYPE html>", _page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", _page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", _page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", _page, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_writes_questions_and_answers_as_text()
    {
        Assert.Contains("What does a nurse earn?&lt;b&gt;", _page, StringComparison.Ordinal);
        Assert.Contains("[1]&lt;i&gt;", _page, StringComparison.Ordinal);
        Assert.Contains("paid [work] &amp; &lt;more&gt;", _page, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_draws_the_curve_the_bins_and_the_confusions()
    {
        XElement[] plots = [.. _page.Split("<figure").Skip(1).Select(part => XElement.Parse(part[part.IndexOf("<svg", StringComparison.Ordinal)..(part.IndexOf("</svg>", StringComparison.Ordinal) + 6)]))];

        Assert.Equal(3, plots.Length);
        Assert.Equal(["answered right", "out of scope refused", "answers", "wrong"], plots[0].Elements("polyline").Select(line => line.Element("title")!.Value));
        Assert.Equal("2 questions, mean confidence 0.90, right 50 %", Assert.Single(plots[1].Elements("rect")).Element("title")!.Value);
        Assert.Contains("salary taken for duties: 1 of 2", plots[2].Elements("rect").Select(square => square.Element("title")!.Value));
    }
}
