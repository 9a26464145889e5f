using System.Text;
using CareerBot.Core.Evaluation;
using CareerBot.Server.Pages;

namespace CareerBot.Server.Evaluation;

/// <summary>Which intents are taken for which, as SVG.</summary>
internal static class ConfusionChart
{
    private const int Cell = 18;
    private const int Names = 150;

    // A share of one in a hundred is still seen.
    private const double Faintest = 0.12;

    /// <summary>A square for every pair that occurs.</summary>
    public static string Svg(IntentCrossReport report)
    {
        var side = Names + (Cell * report.Intents.Count) + 4;
        var svg = new StringBuilder($"<svg viewBox=\"0 0 {side} {side}\" width=\"{side}\" role=\"img\">");
        var places = report.Intents.Index().ToDictionary(intent => intent.Item.Id, intent => intent.Index, StringComparer.Ordinal);
        foreach (var (id, place) in places)
        {
            var middle = Names + (place * Cell) + 13;
            svg.Append($"<text x=\"{Names - 6}\" y=\"{middle}\" text-anchor=\"end\">{HtmlPage.Encode(id)}</text>");
            svg.Append($"<text transform=\"translate({middle} {Names - 6}) rotate(-90)\">{HtmlPage.Encode(id)}</text>");
        }

        foreach (var intent in report.Intents)
        {
            Square(svg, places[intent.Id], places[intent.Id], intent.Recall, "--a", $"{intent.Id}: {intent.Recall * 100:0.0} % of {intent.Texts} texts right");
        }

        foreach (var confusion in report.Confusions)
        {
            var row = report.Intents[places[confusion.Intent]];
            Square(svg, places[confusion.Intent], places[confusion.Predicted], (double)confusion.Count / row.Texts, "--b", $"{confusion.Intent} taken for {confusion.Predicted}: {confusion.Count} of {row.Texts}");
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Square(StringBuilder svg, int row, int column, double share, string colour, string title) => svg.Append(
        $"<rect x=\"{Names + (column * Cell)}\" y=\"{Names + (row * Cell)}\" width=\"{Cell - 1}\" height=\"{Cell - 1}\" fill=\"var({colour})\" fill-opacity=\"{Faintest + ((1 - Faintest) * Math.Sqrt(share)):0.00}\"><title>{HtmlPage.Encode(title)}</title></rect>");
}
