using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Monitor.Reporting.Rendering;

/// <summary>A chart of DrawingML with its figures in an embedded workbook, so that Word draws and edits it as one of its own.</summary>
internal static class WordChart
{
    private const string Workbook = "rIdWorkbook";

    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace P = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    public static void Write(ChartPart part, ReportChart chart, string language)
    {
        var embedded = part.AddNewPart<EmbeddedPackagePart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Workbook);
        using (var bytes = new MemoryStream(Figures(chart, language))) embedded.FeedData(bytes);
        var line = chart.Kind == ReportChartKind.Line;
        var plot = new XElement(C + (line ? "lineChart" : "barChart"),
            line ? null : Val("barDir", chart.Kind == ReportChartKind.Bar ? "bar" : "col"), Val("grouping", line ? "standard" : "clustered"), Val("varyColors", 0),
            chart.Series.Select((series, i) => Series(chart, series, i, language)),
            line ? Val("marker", 1) : Val("gapWidth", 60), Val("axId", 1), Val("axId", 2));
        PartWriter.Write(part, new(C + "chartSpace", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", WordXml.R),
            Val("roundedCorners", 0),
            new XElement(C + "chart", Val("autoTitleDeleted", 1), new XElement(C + "plotArea", new XElement(C + "layout"), plot, Categories(chart), Values(chart)),
                chart.Series.Count > 1 ? new XElement(C + "legend", Val("legendPos", "b"), Val("overlay", 0)) : null, Val("plotVisOnly", 1), Val("dispBlanksAs", "gap")),
            new XElement(C + "txPr", new XElement(A + "bodyPr"), new XElement(A + "p", new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", 1000),
                new XElement(A + "latin", new XAttribute("typeface", "Times New Roman")), new XElement(A + "ea", new XAttribute("typeface", "仿宋")))), new XElement(A + "endParaRPr", new XAttribute("lang", "zh-CN")))),
            new XElement(C + "externalData", new XAttribute(WordXml.R + "id", Workbook), Val("autoUpdate", 0))));
    }

    public static XElement Inline(string id, int no, string title)
    {
        var (width, height) = (Emu(150), Emu(80));
        return new(WordXml.W + "p", new XElement(WordXml.W + "pPr", WordXml.Val("pStyle", "Drawing")), new XElement(WordXml.W + "r", new XElement(WordXml.W + "drawing",
            new XElement(P + "inline", new XAttribute(XNamespace.Xmlns + "wp", P), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute("distT", 0), new XAttribute("distB", 0), new XAttribute("distL", 0), new XAttribute("distR", 0),
                new XElement(P + "extent", new XAttribute("cx", width), new XAttribute("cy", height)),
                new XElement(P + "docPr", new XAttribute("id", no), new XAttribute("name", string.Create(CultureInfo.InvariantCulture, $"Chart {no}")), new XAttribute("descr", PartWriter.Clean(title))),
                new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", C.NamespaceName),
                    new XElement(C + "chart", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(WordXml.R + "id", id))))))));
    }

    private static long Emu(double millimetres) => (long)(millimetres * 36_000);

    private static byte[] Figures(ReportChart chart, string language) => WorkbookWriter.Write([new("Sheet1",
    [
        ["", .. chart.Series.Select(series => (object?)series.Name.In(language))],
        .. chart.Categories.Select((category, i) => (IReadOnlyList<object?>)[category.In(language), .. chart.Series.Select(series => (object?)series.Figures[i].Value)]),
    ], (row, column) => chart.Series[column - 1].Figures[row - 1].Decimals, [18, .. chart.Series.Select(_ => 14.0)])]);

    private static XElement Series(ReportChart chart, ReportChartSeries series, int i, string language)
    {
        var (column, last) = (WorkbookWriter.Column(i + 1), chart.Categories.Count + 1);
        var colour = ChartPalette.Of(i);
        var fill = new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)));
        return new(C + "ser", Val("idx", i), Val("order", i),
            new XElement(C + "tx", new XElement(C + "strRef", new XElement(C + "f", $"Sheet1!${column}$1"), Cache("strCache", [series.Name.In(language)]))),
            chart.Kind == ReportChartKind.Line
                ? new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", 28575), fill))
                : new XElement(C + "spPr", fill),
            chart.Kind == ReportChartKind.Line ? new XElement(C + "marker", Val("symbol", "circle"), Val("size", 5), new XElement(C + "spPr", new XElement(fill))) : Val("invertIfNegative", 0),
            chart.Kind == ReportChartKind.Line ? null : new XElement(C + "dLbls", Val("numFmt", null), Val("showLegendKey", 0), Val("showVal", 1), Val("showCatName", 0), Val("showSerName", 0), Val("showPercent", 0), Val("showBubbleSize", 0)),
            new XElement(C + "cat", new XElement(C + "strRef", new XElement(C + "f", string.Create(CultureInfo.InvariantCulture, $"Sheet1!$A$2:$A${last}")), Cache("strCache", [.. chart.Categories.Select(category => category.In(language))]))),
            new XElement(C + "val", new XElement(C + "numRef", new XElement(C + "f", string.Create(CultureInfo.InvariantCulture, $"Sheet1!${column}$2:${column}${last}")),
                Cache("numCache", [.. series.Figures.Select(figure => figure.Value?.ToString("R", CultureInfo.InvariantCulture))]))),
            chart.Kind == ReportChartKind.Line ? Val("smooth", 0) : null);
    }

    private static XElement Cache(string name, IReadOnlyList<string?> values) => new(C + name, name == "numCache" ? new XElement(C + "formatCode", "0.0") : null, Val("ptCount", values.Count),
        values.Select((value, i) => value is null ? null : new XElement(C + "pt", new XAttribute("idx", i), new XElement(C + "v", PartWriter.Clean(value)))));

    private static XElement Categories(ReportChart chart) => new(C + "catAx", Val("axId", 1),
        // A bar chart counts from below: turned, so that the first name stands on top.
        new XElement(C + "scaling", Val("orientation", chart.Kind == ReportChartKind.Bar ? "maxMin" : "minMax")), Val("delete", 0), Val("axPos", chart.Kind == ReportChartKind.Bar ? "l" : "b"),
        Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "low"), Val("crossAx", 2), Val("crosses", "autoZero"));

    private static XElement Values(ReportChart chart) => new(C + "valAx", Val("axId", 2), new XElement(C + "scaling", Val("orientation", "minMax")), Val("delete", 0),
        Val("axPos", chart.Kind == ReportChartKind.Bar ? "b" : "l"),
        new XElement(C + "majorGridlines", new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", 6350), new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", "D9D9D9")))))),
        new XElement(C + "numFmt", new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", 0)), Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "nextTo"),
        Val("crossAx", 1), Val("crosses", chart.Kind == ReportChartKind.Bar ? "max" : "autoZero"));

    private static XElement Val(string name, object? value) => name == "numFmt"
        ? new(C + "numFmt", new XAttribute("formatCode", "0.0"), new XAttribute("sourceLinked", 0)) : new(C + name, new XAttribute("val", value!));
}
