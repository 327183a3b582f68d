namespace Monitor.Reporting.Rendering;

/// <summary>Where a chart is drawn. Units are points, the origin is the upper left corner.</summary>
internal interface IChartCanvas
{
    /// <summary>A rule of the chart's frame.</summary>
    void Rule(double x1, double y1, double x2, double y2);

    /// <summary>A piece of a series.</summary>
    void Stroke(int series, double x1, double y1, double x2, double y2);

    void Dot(int series, double x, double y);

    void Box(int series, double x, double y, double width, double height);

    /// <param name="y">Of the text's middle.</param>
    void Text(string text, double x, double y, TextSide side);
}
