using System.Xml.Linq;
using static Monitor.Reporting.Rendering.WordXml;

namespace Monitor.Reporting.Rendering;

/// <summary>A table in Word: ruled, its head repeated on every page, no row broken over pages, numbers to the right.</summary>
internal static class WordTable
{
    /// <summary>From here on columns are too narrow for the usual size.</summary>
    private const int ManyColumns = 8;

    private static readonly int Width = PageLayout.Twips(PageLayout.PageWidth - PageLayout.Left - PageLayout.Right);

    public static XElement Write(ReportTable table, string language)
    {
        var whole = table.Columns.Sum(column => column.Width);
        var widths = table.Columns.Select(column => (int)(Width * column.Width / whole)).ToList();
        var size = table.Columns.Count >= ManyColumns ? 17 : 20;
        return new(W + "tbl",
            new XElement(W + "tblPr", new XElement(W + "tblW", new XAttribute(W + "w", Width), new XAttribute(W + "type", "dxa")), Val("jc", "center"),
                new XElement(W + "tblBorders", Border("top", 12), Border("left", 4), Border("bottom", 12), Border("right", 4), Border("insideH", 4), Border("insideV", 4)),
                Val("tblLayout", "fixed", "type"),
                new XElement(W + "tblCellMar", Margin("left"), Margin("right"))),
            new XElement(W + "tblGrid", widths.Select(width => Val("gridCol", width, "w"))),
            Row(table.Columns.Select((column, i) => Cell(WebPageRenderer.Head(column, language), widths[i], size, "center", head: true, keep: true)), head: true),
            table.Rows.Select((row, no) => Row(row.Cells.Select((cell, i) => Cell(cell.In(language), widths[i], size, cell.Figure is null ? i == 0 || table.Columns[i].Width > 2 ? "left" : "center" : "right", head: false,
                PageLayout.StaysWithNext(no, table.Rows.Count))), head: false)));
    }

    private static XElement Row(IEnumerable<XElement> cells, bool head) =>
        new(W + "tr", new XElement(W + "trPr", new XElement(W + "cantSplit"), head ? new XElement(W + "tblHeader") : null), cells);

    private static XElement Cell(string text, int width, int size, string align, bool head, bool keep) => new(W + "tc",
        new XElement(W + "tcPr", new XElement(W + "tcW", new XAttribute(W + "w", width), new XAttribute(W + "type", "dxa")),
            head ? new XElement(W + "shd", new XAttribute(W + "val", "clear"), new XAttribute(W + "color", "auto"), new XAttribute(W + "fill", "E8EDF4")) : null, Val("vAlign", "center")),
        new XElement(W + "p", new XElement(W + "pPr", Val("pStyle", "Cell"), keep ? new XElement(W + "keepNext") : null, Val("jc", align)),
            text.Length == 0 ? null : Run(text, head ? [WordXml.Fonts("黑体"), Val("sz", size)] : [Val("sz", size)])));

    private static XElement Border(string side, int size) =>
        new(W + side, new XAttribute(W + "val", "single"), new XAttribute(W + "sz", size), new XAttribute(W + "space", 0), new XAttribute(W + "color", "404040"));

    private static XElement Margin(string side) => new(W + side, new XAttribute(W + "w", 45), new XAttribute(W + "type", "dxa"));
}
