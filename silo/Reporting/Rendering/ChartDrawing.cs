using System.Globalization;

namespace Monitor.Reporting.Rendering;

/// <summary>Draws a chart: the same geometry for the web page and the PDF.</summary>
internal sealed class ChartDrawing(ReportChart chart, string language, IChartCanvas canvas, double width)
{
    private const double LineHeight = 190;
    private const double BarHeight = 17;
    private const double Edge = 8;
    private const double Axis = 22;
    private const double LegendHeight = 20;
    private const double NameWidth = 96;
    private const int Ticks = 4;

    public static double HeightOf(ReportChart chart) =>
        (chart.Kind == ReportChartKind.Bar ? (chart.Categories.Count * chart.Series.Count * BarHeight) + Axis : LineHeight + Axis) + Edge + (chart.Series.Count > 1 ? LegendHeight : 0);

    public void Draw()
    {
        var numbers = chart.Series.SelectMany(series => series.Figures).Select(figure => figure.Value).OfType<double>().ToList();
        // A chart without zero deceives about sizes; growth always has it.
        var (low, high, step) = Scale(numbers.Append(0).Min(), numbers.Append(0).Max());
        if (chart.Kind == ReportChartKind.Bar) Bars(low, high, step);
        else Standing(low, high, step);
        if (chart.Series.Count > 1) Legend();
    }

    private void Bars(double low, double high, double step)
    {
        var (left, right, bottom) = (NameWidth, width - Edge - 40, Edge + (chart.Categories.Count * chart.Series.Count * BarHeight));
        double X(double value) => left + ((value - low) / (high - low) * (right - left));
        for (var tick = low; tick <= high + (step / 2); tick += step)
        {
            canvas.Rule(X(tick), Edge, X(tick), bottom);
            canvas.Text(Number(tick, step), X(tick), bottom + (Axis / 2), TextSide.Middle);
        }

        for (var c = 0; c < chart.Categories.Count; c++)
        {
            var top = Edge + (c * chart.Series.Count * BarHeight);
            canvas.Text(chart.Categories[c].In(language), left - 6, top + (chart.Series.Count * BarHeight / 2), TextSide.Left);
            for (var s = 0; s < chart.Series.Count; s++)
            {
                if (chart.Series[s].Figures[c] is not { Value: { } value } figure) continue;
                var (from, to) = (X(Math.Min(0, value)), X(Math.Max(0, value)));
                canvas.Box(s, from, top + (s * BarHeight) + 3, Math.Max(0.5, to - from), BarHeight - 6);
                canvas.Text(figure.Number, (value < 0 ? X(0) : to) + 4, top + ((s + 0.5) * BarHeight), TextSide.Right);
            }
        }
    }

    private void Standing(double low, double high, double step)
    {
        var (left, right, bottom) = (44.0, width - Edge, Edge + LineHeight);
        double Y(double value) => bottom - ((value - low) / (high - low) * LineHeight);
        var slot = (right - left) / Math.Max(1, chart.Categories.Count);
        double X(int category) => left + ((category + 0.5) * slot);
        for (var tick = low; tick <= high + (step / 2); tick += step)
        {
            canvas.Rule(left, Y(tick), right, Y(tick));
            canvas.Text(Number(tick, step), left - 5, Y(tick), TextSide.Left);
        }

        for (var c = 0; c < chart.Categories.Count; c++) canvas.Text(chart.Categories[c].In(language), X(c), bottom + (Axis / 2), TextSide.Middle);
        for (var s = 0; s < chart.Series.Count; s++)
        {
            (double X, double Y)? before = null;
            for (var c = 0; c < chart.Categories.Count; c++)
            {
                if (chart.Series[s].Figures[c].Value is not { } value)
                {
                    before = null;
                    continue;
                }

                if (chart.Kind == ReportChartKind.Column)
                {
                    var bar = slot * 0.7 / chart.Series.Count;
                    canvas.Box(s, X(c) - (slot * 0.35) + (s * bar), Math.Min(Y(0), Y(value)), bar, Math.Max(0.5, Math.Abs(Y(value) - Y(0))));
                    continue;
                }

                if (before is { } last) canvas.Stroke(s, last.X, last.Y, X(c), Y(value));
                canvas.Dot(s, X(c), Y(value));
                before = (X(c), Y(value));
            }
        }
    }

    private void Legend()
    {
        var y = HeightOf(chart) - (LegendHeight / 2);
        var part = width / chart.Series.Count;
        for (var s = 0; s < chart.Series.Count; s++)
        {
            canvas.Box(s, (s * part) + 20, y - 4, 14, 8);
            canvas.Text(chart.Series[s].Name.In(language), (s * part) + 40, y, TextSide.Right);
        }
    }

    /// <summary>Round ends and steps of 1, 2 or 5 times a power of ten.</summary>
    private static (double Low, double High, double Step) Scale(double least, double most)
    {
        var raw = Math.Max(most - least, 1e-9) / Ticks;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = power * (raw / power <= 1 ? 1 : raw / power <= 2 ? 2 : raw / power <= 5 ? 5 : 10);
        var (low, high) = (Math.Floor(least / step) * step, Math.Ceiling(most / step) * step);
        return (low, high > low ? high : low + step, step);
    }

    private static string Number(double value, double step) => Math.Round(value, 6).ToString(step >= 1 ? "#,0" : step >= 0.1 ? "0.0" : "0.00", CultureInfo.InvariantCulture);
}
