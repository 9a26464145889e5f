using CareerBot.Core.Evaluation;

namespace CareerBot.Server.Evaluation;

/// <summary>The ten bins of a calibration as SVG.</summary>
internal static class CalibrationChart
{
    private const double Gap = 0.01;

    /// <summary>A bar for each bin that holds questions, and the diagonal.</summary>
    public static string Svg(CalibrationReport calibration)
    {
        var plot = new UnitPlot("confidence");
        var svg = plot.Open();
        foreach (var bin in calibration.Bins.Where(bin => bin.Count > 0))
        {
            var left = UnitPlot.X(bin.From + Gap);
            svg.Append($"<rect x=\"{left}\" y=\"{UnitPlot.Y(bin.ShareRight)}\" width=\"{UnitPlot.X(bin.To - Gap) - left}\" height=\"{UnitPlot.Y(0) - UnitPlot.Y(bin.ShareRight)}\" fill=\"var(--a)\" fill-opacity=\"0.55\"><title>{bin.Count} questions, mean confidence {bin.Confidence:0.00}, right {bin.ShareRight * 100:0} %</title></rect>");
            svg.Append($"<text x=\"{UnitPlot.X((bin.From + bin.To) / 2)}\" y=\"{Math.Max(UnitPlot.Y(bin.ShareRight) - 5, 12)}\" text-anchor=\"middle\">{bin.Count}</text>");
        }

        svg.Append($"<line x1=\"{UnitPlot.X(0)}\" y1=\"{UnitPlot.Y(0)}\" x2=\"{UnitPlot.X(1)}\" y2=\"{UnitPlot.Y(1)}\" class=\"axis\" stroke-dasharray=\"4 4\"/>");
        return UnitPlot.Close(svg);
    }
}
