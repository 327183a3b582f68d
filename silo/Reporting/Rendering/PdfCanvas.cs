namespace Monitor.Reporting.Rendering;

/// <summary>Draws a chart on a page.</summary>
internal sealed class PdfCanvas(PdfFile file, PdfPage page, double left, double top) : IChartCanvas
{
    private const double Size = 8.5;

    public void Rule(double x1, double y1, double x2, double y2) => page.Line("D0D0D0", 0.5, left + x1, top + y1, left + x2, top + y2);

    public void Stroke(int series, double x1, double y1, double x2, double y2) => page.Line(ChartPalette.Of(series), 1.6, left + x1, top + y1, left + x2, top + y2);

    public void Dot(int series, double x, double y) => page.Disc(ChartPalette.Of(series), left + x, top + y, 2.2);

    public void Box(int series, double x, double y, double width, double height) => page.Box(ChartPalette.Of(series), left + x, top + y, width, height);

    public void Text(string text, double x, double y, TextSide side)
    {
        var width = file.Measure(text, Size);
        page.Text(text, Size, left + x - (side switch { TextSide.Left => width, TextSide.Middle => width / 2, _ => 0 }), top + y + (Size * 0.35));
    }
}
