using System.Globalization;
using System.Net;
using System.Text;

namespace Monitor.Reporting.Rendering;

/// <summary>Draws as SVG elements whose colours come from the page's style.</summary>
internal sealed class SvgCanvas : IChartCanvas
{
    private readonly StringBuilder _svg = new();

    public override string ToString() => _svg.ToString();

    public void Rule(double x1, double y1, double x2, double y2) => Add($"<line class=\"rule\" x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\"/>");

    public void Stroke(int series, double x1, double y1, double x2, double y2) => Add($"<line class=\"line s{series}\" x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\"/>");

    public void Dot(int series, double x, double y) => Add($"<circle class=\"fill s{series}\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"3\"/>");

    public void Box(int series, double x, double y, double width, double height) =>
        Add($"<rect class=\"fill s{series}\" x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\"/>");

    public void Text(string text, double x, double y, TextSide side) =>
        Add($"<text class=\"{(side switch { TextSide.Left => "end", TextSide.Middle => "middle", _ => "start" })}\" x=\"{x:0.#}\" y=\"{y + 3.5:0.#}\">{WebUtility.HtmlEncode(text)}</text>");

    private void Add(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
