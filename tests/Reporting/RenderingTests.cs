using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Monitor.Reporting;
using Monitor.Reporting.Rendering;

namespace Monitor.Tests.Reporting;

public sealed class RenderingTests
{
    private static readonly FigureSource Source = new("city:city", "gross_output", Period.Month(2026, 3), Measure.Value, 7);

    private static ReportModel Model(string name) => new(new(SubjectKind.City, "city"), new("全市", "The city"), Period.Month(2026, 3), new("标题", "Title"),
    [
        new("one", new("一节", "One"),
        [
            new ReportTable("t", new("表", "Table"), [new("name", new("名", "Name"), Units.None), new("v", new("值", "Value"), Units.Percent)],
                [new("r", [ReportCell.Plain(name), ReportFigure.Of(1234.567, 2, Units.Percent, Source)])]),
        ]),
    ]);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    public void A_text_like_a_formula_stays_a_text(string name)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(ReportRenderers.Of(ReportFormat.Xlsx).Render(Model(name), "zh-CN")), false);
        XNamespace s = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        using var stream = ((WorksheetPart)workbook.WorkbookPart!.GetPartById("rId1")).GetStream();
        var sheet = XElement.Load(stream);
        Assert.Empty(sheet.Descendants(s + "f"));
        var cell = sheet.Descendants(s + "c").Single(one => (string?)one.Attribute("r") == "A2");
        Assert.Equal(("inlineStr", name), ((string?)cell.Attribute("t"), cell.Value));
        using var styles = workbook.WorkbookPart.WorkbookStylesPart!.GetStream();
        var style = XElement.Load(styles).Element(s + "cellXfs")!.Elements(s + "xf").ElementAt((int)cell.Attribute("s")!);
        Assert.Equal("1", (string?)style.Attribute("quotePrefix"));
        Assert.Equal("1234.57", sheet.Descendants(s + "c").Single(one => (string?)one.Attribute("r") == "B2").Element(s + "v")!.Value);
    }

    [Fact]
    public void A_web_page_runs_nothing_and_needs_nothing_else()
    {
        var page = Encoding.UTF8.GetString(ReportRenderers.Of(ReportFormat.Html).Render(Model("<script>alert(1)</script>&\""), "zh-CN"));
        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("http", page);
        Assert.Contains("&lt;script&gt;", page);
        Assert.Contains("prefers-color-scheme:dark", page);
        Assert.Contains("@media print", page);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void A_number_that_cannot_be_shown_is_absent(double value)
    {
        var figure = ReportFigure.Of(value, 1, Units.Percent, Source);
        Assert.Equal((null, "—"), (figure.Value, figure.Number));
        Assert.Equal("同比无可比数据", SentenceText.Write("同比{0:growth}", [figure], "zh-CN"));
    }

    [Theory]
    [InlineData(5.25, "增长5.3%", "up 5.3 %")]
    [InlineData(-3.04, "下降3.0%", "down 3.0 %")]
    [InlineData(-0.04, "持平", "unchanged")]
    public void Growth_is_told_by_its_direction(double value, string zh, string en)
    {
        var figure = ReportFigure.Of(value, 1, Units.Percent, Source);
        Assert.Equal(zh, SentenceText.Write("{0:growth}", [figure], "zh-CN"));
        Assert.Equal(en, SentenceText.Write("{0:growth}", [figure], "en"));
    }

    [Fact]
    public void A_font_that_a_PDF_cannot_embed_is_told_with_what_to_do()
    {
        var refused = Assert.Throws<ReportException>(() => PdfFont.FirstFace(Encoding.ASCII.GetBytes("OTTO 0123456789"), "some.otf"));
        Assert.Contains(PdfFont.Variable, refused.Message);
    }

    [Fact]
    public void Lines_break_between_Chinese_letters_but_never_before_a_stop()
    {
        var text = new PdfText((letters, size) => letters.Length * size);
        Assert.Equal(["产值增", "长，同", "比"], text.Lines("产值增长，同比", 1, 3));
        Assert.Equal(["产值增", "长。"], text.Lines("产值增长。", 1, 4));
        Assert.Equal(["one two", "three"], text.Lines("one two three", 1, 8));
    }
}
