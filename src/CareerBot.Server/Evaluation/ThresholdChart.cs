using System.Text;
using CareerBot.Core.Evaluation;

namespace CareerBot.Server.Evaluation;

/// <summary>The curve over the threshold as SVG.</summary>
internal static class ThresholdChart
{
    /// <summary>Four lines over the threshold, and a mark at the one in use.</summary>
    public static string Svg(IReadOnlyList<ThresholdPoint> curve, double used)
    {
        var plot = new UnitPlot("threshold");
        var svg = plot.Open();
        Line(svg, plot, curve, point => point.Right, "--a", "answered right");
        Line(svg, plot, curve, point => point.Refused, "--d", "out of scope refused");
        Line(svg, plot, curve, point => point.Answered, "--c", "answers");
        Line(svg, plot, curve, point => point.Wrong, "--b", "wrong");
        svg.Append($"<line x1=\"{UnitPlot.X(used)}\" x2=\"{UnitPlot.X(used)}\" y1=\"{UnitPlot.Y(0)}\" y2=\"{UnitPlot.Y(1)}\" class=\"axis\" stroke-dasharray=\"4 4\"/>");
        return UnitPlot.Close(svg);
    }

    // Each line is named at its right end; the names of lines that end together stand one below the other.
    private static void Line(StringBuilder svg, UnitPlot plot, IReadOnlyList<ThresholdPoint> curve, Func<ThresholdPoint, double> value, string colour, string name)
    {
        var points = string.Join(' ', curve.Select(point => $"{UnitPlot.X(point.Threshold)},{UnitPlot.Y(value(point))}"));
        svg.Append($"<polyline points=\"{points}\" fill=\"none\" stroke=\"var({colour})\" stroke-width=\"2.5\"><title>{name}</title></polyline>");
        plot.Name(svg, value(curve[^1]), name, colour);
    }
}
