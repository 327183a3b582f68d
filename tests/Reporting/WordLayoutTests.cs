using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Monitor.Reporting.Rendering;

namespace Monitor.Tests.Reporting;

/// <summary>The measures of GB/T 9704-2012 in the XML that is written.</summary>
[Collection(nameof(SampleBureauTests))]
public sealed class WordLayoutTests(SampleBureau bureau)
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordprocessingDocument Open(string language = "zh-CN") =>
        WordprocessingDocument.Open(new MemoryStream(ReportRenderers.Of(ReportFormat.Docx).Render(bureau.OfCity, language)), false);

    private static XElement Xml(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        return XElement.Load(stream);
    }

    private static XElement Style(MainDocumentPart main, string id) => Xml(main.StyleDefinitionsPart!).Elements(W + "style").Single(one => (string?)one.Attribute(W + "styleId") == id);

    private static string? Value(XElement within, string path, string attribute = "val") =>
        (string?)path.Split('/').Aggregate((XElement?)within, (element, name) => element?.Element(W + name))?.Attribute(W + attribute);

    [Fact]
    public void The_page_is_A4_with_the_margins_of_the_standard()
    {
        using var document = Open();
        var section = Xml(document.MainDocumentPart!).Descendants(W + "sectPr").Single();
        Assert.Equal(("11906", "16838"), (Value(section, "pgSz", "w"), Value(section, "pgSz", "h")));
        double Millimetres(string side) => int.Parse(Value(section, "pgMar", side)!) / 20.0 / 72 * 25.4;
        Assert.Equal(37, Millimetres("top"), 0.02);
        Assert.Equal(35, Millimetres("bottom"), 0.02);
        Assert.Equal(28, Millimetres("left"), 0.02);
        Assert.Equal(26, Millimetres("right"), 0.02);
        Assert.Equal("560", Value(section, "docGrid", "linePitch"));
    }

    [Theory]
    [InlineData("Normal", "仿宋", "32")]
    [InlineData("ReportTitle", "方正小标宋简体", "44")]
    [InlineData("Heading1", "黑体", "32")]
    [InlineData("Heading2", "楷体", "32")]
    [InlineData("Footer", "宋体", "28")]
    public void Fonts_and_sizes_are_those_of_the_standard(string style, string font, string halfPoints)
    {
        using var document = Open();
        var found = Style(document.MainDocumentPart!, style);
        Assert.Equal((font, halfPoints), (Value(found, "rPr/rFonts", "eastAsia"), Value(found, "rPr/sz")));
        var declared = Xml(document.MainDocumentPart!.FontTablePart!).Elements(W + "font").Single(one => (string?)one.Attribute(W + "name") == font);
        Assert.NotEmpty(Value(declared, "altName")!);
        Assert.Null(declared.Element(W + "embedRegular"));
    }

    [Fact]
    public void The_body_stands_on_lines_of_28_points_and_begins_two_letters_in()
    {
        using var document = Open();
        var body = Style(document.MainDocumentPart!, "Normal");
        Assert.Equal(("560", "exact", "200"), (Value(body, "pPr/spacing", "line"), Value(body, "pPr/spacing", "lineRule"), Value(body, "pPr/ind", "firstLineChars")));
    }

    [Fact]
    public void Pages_are_numbered_between_dashes_on_the_outer_edge()
    {
        using var document = Open();
        var footers = document.MainDocumentPart!.FooterParts.Select(Xml).ToList();
        Assert.All(footers, footer => Assert.Equal("— 1 —", string.Concat(footer.Descendants(W + "t").Select(text => text.Value))));
        Assert.All(footers, footer => Assert.Equal(" PAGE ", footer.Descendants(W + "instrText").Single().Value));
        Assert.Equal(["left", "right"], footers.Select(footer => (string?)footer.Descendants(W + "jc").Single().Attribute(W + "val")).Order());
        Assert.NotNull(Xml(document.MainDocumentPart.DocumentSettingsPart!).Element(W + "evenAndOddHeaders"));
    }

    [Fact]
    public void Tables_repeat_their_head_and_break_no_row()
    {
        using var document = Open();
        var tables = Xml(document.MainDocumentPart!).Descendants(W + "tbl").ToList();
        Assert.Equal(bureau.OfCity.Tables.Count(), tables.Count);
        Assert.All(tables, table => Assert.NotNull(table.Elements(W + "tr").First().Element(W + "trPr")!.Element(W + "tblHeader")));
        Assert.All(tables.SelectMany(table => table.Elements(W + "tr")), row => Assert.NotNull(row.Element(W + "trPr")!.Element(W + "cantSplit")));
    }

    [Fact]
    public void A_small_table_stays_on_one_page_and_no_row_of_a_long_one_stands_alone()
    {
        using var document = Open();
        var kept = Xml(document.MainDocumentPart!).Descendants(W + "tbl").Select(table => table.Elements(W + "tr").Select(row => row.Descendants(W + "keepNext").Any()).ToList()).ToList();
        var (small, large) = (kept.First(rows => rows.Count is > 2 and <= 9), kept.First(rows => rows.Count > 10));
        Assert.All(small[..^1], Assert.True);
        Assert.Equal([true, true, .. Enumerable.Repeat(false, large.Count - 4), true, false], large);
        Assert.All(kept, rows => Assert.False(rows[^1]));
    }

    [Fact]
    public void Table_cells_are_the_models_figures()
    {
        using var document = Open();
        var written = Xml(document.MainDocumentPart!).Descendants(W + "tbl").Select(table => table.Elements(W + "tr").Skip(1).Select(row => row.Elements(W + "tc").Select(cell => cell.Value).ToList()).ToList()).ToList();
        var meant = bureau.OfCity.Tables.Select(table => table.Rows.Select(row => row.Cells.Select(cell => cell.In("zh-CN")).ToList()).ToList()).ToList();
        Assert.Equal(meant, written);
    }

    [Fact]
    public void Charts_are_native_and_carry_their_figures_in_a_workbook()
    {
        using var document = Open();
        var charts = document.MainDocumentPart!.ChartParts.ToList();
        Assert.Equal(bureau.OfCity.Charts.Count(), charts.Count);
        foreach (var chart in charts)
        {
            using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), false);
            XNamespace c = "http://schemas.openxmlformats.org/drawingml/2006/chart", s = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            var cached = Xml(chart).Descendants(c + "numCache").SelectMany(cache => cache.Elements(c + "pt")).Select(point => point.Value).Order().ToList();
            var held = Xml(workbook.WorkbookPart!.WorksheetParts.Single()).Descendants(s + "v").Select(value => value.Value).Order().ToList();
            Assert.NotEmpty(cached);
            Assert.Equal(cached, held);
        }
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void The_document_and_the_workbook_are_valid_Open_XML(string language)
    {
        using var document = Open(language);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(ReportRenderers.Of(ReportFormat.Xlsx).Render(bureau.OfCity, language)), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(workbook).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void English_documents_have_no_Chinese_but_names_of_firms_and_fonts()
    {
        using var document = Open("en");
        var paragraphs = Xml(document.MainDocumentPart!).Element(W + "body")!.Elements(W + "p").Select(paragraph => paragraph.Value).ToList();
        Assert.DoesNotContain(paragraphs, text => text.Any(letter => letter is >= '一' and <= '鿿'));
    }
}
