using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Monitor.Reporting.Rendering;

/// <summary>Writes sheets as a workbook: numbers as numbers, texts as texts that no program takes for a formula.</summary>
public static class WorkbookWriter
{
    private const int LongestName = 31;

    // Styles: 0 general, 1 head, 2-6 numbers with 0-4 places, 7 text, 8 text that begins like a formula.
    private const int HeadStyle = 1;
    private const int NumberStyle = 2;
    private const int MostDecimals = 4;
    private const int TextStyle = 7;
    private const int QuotedStyle = 8;

    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Write(IReadOnlyList<SheetData> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            PartWriter.Write(workbook.AddNewPart<WorkbookStylesPart>("rIdStyles"), Styles());
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var list = new XElement(S + "sheets");
            for (var i = 0; i < sheets.Count; i++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{i + 1}");
                PartWriter.Write(workbook.AddNewPart<WorksheetPart>(id), Sheet(sheets[i]));
                list.Add(new XElement(S + "sheet", new XAttribute("name", NameOf(sheets[i].Name, names)), new XAttribute("sheetId", i + 1), new XAttribute(R + "id", id)));
            }

            PartWriter.Write(workbook, new(S + "workbook", new XAttribute(XNamespace.Xmlns + "r", R), list));
        }

        return StableZip.Normalise(stream);
    }

    /// <summary>A, B, ..., Z, AA, ...</summary>
    public static string Column(int index) => index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + (char)('A' + (index % 26));

    private static XElement Sheet(SheetData sheet) => new(S + "worksheet",
        new XElement(S + "sheetViews", new XElement(S + "sheetView", new XAttribute("workbookViewId", 0),
            new XElement(S + "pane", new XAttribute("ySplit", 1), new XAttribute("topLeftCell", "A2"), new XAttribute("activePane", "bottomLeft"), new XAttribute("state", "frozen")))),
        new XElement(S + "cols", sheet.Widths.Select((width, i) =>
            new XElement(S + "col", new XAttribute("min", i + 1), new XAttribute("max", i + 1), new XAttribute("width", width), new XAttribute("customWidth", 1)))),
        new XElement(S + "sheetData", sheet.Rows.Select((row, r) => new XElement(S + "row", new XAttribute("r", r + 1),
            row.Select((cell, c) => Cell(sheet, cell, r, c)).OfType<XElement>()))));

    private static XElement? Cell(SheetData sheet, object? cell, int row, int column)
    {
        var place = new XAttribute("r", string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row + 1}"));
        return cell switch
        {
            null => null,
            double number => new(S + "c", place, new XAttribute("s", NumberStyle + Math.Clamp(sheet.Decimals(row, column), 0, MostDecimals)), new XElement(S + "v", number.ToString("R", CultureInfo.InvariantCulture))),
            _ => Text(place, PartWriter.Clean(cell.ToString()!), row == 0),
        };
    }

    private static XElement Text(XAttribute place, string text, bool head) => new(S + "c", place,
        new XAttribute("s", head ? HeadStyle : IsLikeFormula(text) ? QuotedStyle : TextStyle), new XAttribute("t", "inlineStr"),
        new XElement(S + "is", new XElement(S + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));

    /// <summary>Texts that a spreadsheet would compute if they were typed or came from a CSV file.</summary>
    public static bool IsLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';

    private static string NameOf(string wanted, HashSet<string> taken)
    {
        var name = string.Concat(wanted.Select(letter => "[]:*?/\\'".Contains(letter) ? ' ' : letter)).Trim();
        name = name.Length == 0 ? "Sheet" : name[..Math.Min(name.Length, LongestName - 3)];
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++) unique = string.Create(CultureInfo.InvariantCulture, $"{name} {i}");
        return unique;
    }

    private static XElement Styles()
    {
        var border = new XElement(S + "border", new XElement(S + "left"), new XElement(S + "right"), new XElement(S + "top"), new XElement(S + "bottom"), new XElement(S + "diagonal"));
        return new(S + "styleSheet",
            new XElement(S + "numFmts", new XAttribute("count", 3), Format(164, "#,##0.0"), Format(165, "#,##0.000"), Format(166, "#,##0.0000")),
            new XElement(S + "fonts", new XAttribute("count", 2), Font(), Font(new XElement(S + "b"))),
            new XElement(S + "fills", new XAttribute("count", 3), Fill("none"), Fill("gray125"),
                new XElement(S + "fill", new XElement(S + "patternFill", new XAttribute("patternType", "solid"), new XElement(S + "fgColor", new XAttribute("rgb", "FFE8EDF4"))))),
            new XElement(S + "borders", new XAttribute("count", 1), border),
            new XElement(S + "cellStyleXfs", new XAttribute("count", 1), Style(0)),
            new XElement(S + "cellXfs", new XAttribute("count", 9), Style(0), new XElement(S + "xf", new XAttribute("numFmtId", 49), new XAttribute("fontId", 1), new XAttribute("fillId", 2),
                new XAttribute("borderId", 0), new XAttribute("xfId", 0), new XAttribute("applyAlignment", 1), new XElement(S + "alignment", new XAttribute("wrapText", 1), new XAttribute("vertical", "center"))),
                Style(3), Style(164), Style(4), Style(165), Style(166), Style(49), Style(49, new XAttribute("quotePrefix", 1))),
            new XElement(S + "cellStyles", new XAttribute("count", 1), new XElement(S + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))));
    }

    private static XElement Format(int id, string code) => new(S + "numFmt", new XAttribute("numFmtId", id), new XAttribute("formatCode", code));

    private static XElement Font(params XElement[] marks) => new(S + "font", marks, new XElement(S + "sz", new XAttribute("val", 11)), new XElement(S + "name", new XAttribute("val", "宋体")));

    private static XElement Fill(string pattern) => new(S + "fill", new XElement(S + "patternFill", new XAttribute("patternType", pattern)));

    private static XElement Style(int format, params XAttribute[] more) =>
        new(S + "xf", new XAttribute("numFmtId", format), new XAttribute("fontId", 0), new XAttribute("fillId", 0), new XAttribute("borderId", 0), new XAttribute("xfId", 0), more);
}
