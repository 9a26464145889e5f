using System.Text;

namespace CareerBot.Server.Evaluation;

/// <summary>A plot whose axes both go from 0 to 1, as SVG.</summary>
/// <param name="horizontal">What the horizontal axis is.</param>
internal sealed class UnitPlot(string horizontal)
{
    private const int Left = 44;
    private const int Top = 16;
    private const int Side = 320;
    private const int NamesWidth = 140;
    private const int Bottom = 40;
    private const int NameHeight = 15;

    private readonly List<double> _names = [];

    /// <summary>Horizontal place of a value.</summary>
    public static int X(double value) => Left + (int)Math.Round(value * Side);

    /// <summary>Vertical place of a value.</summary>
    public static int Y(double value) => Top + (int)Math.Round((1 - value) * Side);

    /// <summary>Begins with axes and grid.</summary>
    public StringBuilder Open()
    {
        var svg = new StringBuilder($"<svg viewBox=\"0 0 {Left + Side + NamesWidth} {Top + Side + Bottom}\" width=\"{Left + Side + NamesWidth}\" role=\"img\">");
        for (var step = 0; step <= 10; step += 2)
        {
            var value = step / 10.0;
            svg.Append($"<line x1=\"{X(0)}\" x2=\"{X(1)}\" y1=\"{Y(value)}\" y2=\"{Y(value)}\" class=\"{(step == 0 ? "axis" : "grid")}\"/>");
            svg.Append($"<text x=\"{X(0) - 6}\" y=\"{Y(value) + 4}\" text-anchor=\"end\">{step * 10} %</text>");
            svg.Append($"<text x=\"{X(value)}\" y=\"{Y(0) + 16}\" text-anchor=\"middle\">{value:0.0}</text>");
        }

        return svg.Append($"<text x=\"{X(0.5)}\" y=\"{Y(0) + 34}\" text-anchor=\"middle\">{horizontal}</text>");
    }

    /// <summary>Names a line beside its end at <paramref name="value"/>, clear of the names that are there.</summary>
    public void Name(StringBuilder svg, double value, string name, string colour)
    {
        double y = Y(value) + 4;
        while (_names.Exists(other => Math.Abs(other - y) < NameHeight))
        {
            y += NameHeight;
        }

        _names.Add(y);
        svg.Append($"<text x=\"{X(1) + 6}\" y=\"{y}\" style=\"fill:var({colour})\">{name}</text>");
    }

    /// <summary>Ends the picture.</summary>
    public static string Close(StringBuilder svg) => svg.Append("</svg>").ToString();
}
