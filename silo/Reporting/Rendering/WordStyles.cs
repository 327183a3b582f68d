using System.Xml.Linq;
using static Monitor.Reporting.Rendering.WordXml;

namespace Monitor.Reporting.Rendering;

/// <summary>Styles, fonts, page and page numbers of the Word document. Fonts are named with what may stand in for them; none is embedded.</summary>
internal static class WordStyles
{
    private const string Body = "仿宋";
    private const string TitleFont = "方正小标宋简体";
    private const string FirstFont = "黑体";
    private const string SecondFont = "楷体";
    private const string NumberFont = "宋体";

    private static int HalfPoints(double points) => (int)Math.Round(points * 2);

    private static XElement Pitch(double points) => new(W + "spacing", new XAttribute(W + "before", 0), new XAttribute(W + "after", 0),
        new XAttribute(W + "line", (int)(points * 20)), new XAttribute(W + "lineRule", "exact"));

    private static readonly XElement Indent = new(W + "ind", new XAttribute(W + "firstLineChars", 200), new XAttribute(W + "firstLine", (int)(PageLayout.BodySize * 40)));

    public static XElement Styles() => new(W + "styles",
        new XElement(W + "docDefaults",
            new XElement(W + "rPrDefault", new XElement(W + "rPr", WordXml.Fonts(Body), Val("sz", HalfPoints(PageLayout.BodySize)), Val("szCs", HalfPoints(PageLayout.BodySize)),
                new XElement(W + "lang", new XAttribute(W + "val", "en-US"), new XAttribute(W + "eastAsia", "zh-CN")))),
            new XElement(W + "pPrDefault")),
        Style("Normal", "Normal", [Pitch(PageLayout.LinePitch), Indent, Val("jc", "both")], [WordXml.Fonts(Body), Val("sz", HalfPoints(PageLayout.BodySize))], isDefault: true),
        Style("ReportTitle", "Report Title", [Spaced(0, 560, 640), Val("jc", "center")], [WordXml.Fonts(TitleFont), Val("sz", HalfPoints(PageLayout.TitleSize))]),
        Style("Heading1", "heading 1", [new XElement(W + "keepNext"), Pitch(PageLayout.LinePitch), Indent, Val("outlineLvl", 0)], [WordXml.Fonts(FirstFont), Val("sz", HalfPoints(PageLayout.BodySize))]),
        Style("Heading2", "heading 2", [new XElement(W + "keepNext"), Pitch(PageLayout.LinePitch), Indent, Val("outlineLvl", 1)], [WordXml.Fonts(SecondFont), Val("sz", HalfPoints(PageLayout.BodySize))]),
        Style("Caption", "caption", [OffGrid(), Spaced(120, 80, 360), Val("jc", "center")], [WordXml.Fonts(FirstFont), Val("sz", 24)]),
        Style("Cell", "Cell", [OffGrid(), new XElement(W + "spacing", new XAttribute(W + "before", 20), new XAttribute(W + "after", 20), new XAttribute(W + "line", 240), new XAttribute(W + "lineRule", "auto"))], [WordXml.Fonts(Body), Val("sz", 21)]),
        Style("AfterTable", "After Table", [OffGrid(), Pitch(10)], [Val("sz", 12)]),
        Style("Drawing", "Drawing", [new XElement(W + "keepNext"), OffGrid(), new XElement(W + "spacing", new XAttribute(W + "before", 120), new XAttribute(W + "after", 0), new XAttribute(W + "line", 240), new XAttribute(W + "lineRule", "auto")), Val("jc", "center")], []),
        Style("Footer", "footer", [Spaced(0, 0, 360)], [WordXml.Fonts(NumberFont, NumberFont), Val("sz", HalfPoints(PageLayout.PageNumberSize))]));

    /// <summary>What stands in where a named font is not installed, by the names under which the same design is sold.</summary>
    public static XElement Fonts() => new(W + "fonts",
        Font(Body, "仿宋_GB2312,FangSong,FangSong_GB2312,华文仿宋,STFangsong", "roman"),
        Font(TitleFont, "小标宋,方正小标宋_GBK,华文中宋,STZhongsong,宋体", "roman"),
        Font(FirstFont, "SimHei,华文黑体,STHeiti,微软雅黑", "swiss"),
        Font(SecondFont, "楷体_GB2312,KaiTi,KaiTi_GB2312,华文楷体,STKaiti,AR PL UKai CN", "script"),
        Font(NumberFont, "SimSun,华文宋体,STSong,AR PL UMing CN", "roman"));

    public static XElement Settings() => new(W + "settings", new XElement(W + "evenAndOddHeaders"),
        new XElement(W + "compat", new XElement(W + "compatSetting", new XAttribute(W + "name", "compatibilityMode"), new XAttribute(W + "uri", "http://schemas.microsoft.com/office/word"), new XAttribute(W + "val", "15"))));

    /// <summary>— n —, one character from the outer edge.</summary>
    public static XElement Footer(bool odd) => new(W + "ftr", new XAttribute(XNamespace.Xmlns + "w", W), new XElement(W + "p",
        new XElement(W + "pPr", Val("pStyle", "Footer"),
            new XElement(W + "ind", new XAttribute(W + (odd ? "rightChars" : "leftChars"), 100), new XAttribute(W + (odd ? "right" : "left"), (int)(PageLayout.PageNumberSize * 20))),
            Val("jc", odd ? "right" : "left")),
        Run("— "), Field("begin"), new XElement(W + "r", new XElement(W + "instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), " PAGE ")), Field("separate"), Run("1"), Field("end"), Run(" —")));

    public static XElement Section() => new(W + "sectPr",
        new XElement(W + "footerReference", new XAttribute(W + "type", "default"), new XAttribute(R + "id", "rIdOdd")),
        new XElement(W + "footerReference", new XAttribute(W + "type", "even"), new XAttribute(R + "id", "rIdEven")),
        new XElement(W + "pgSz", new XAttribute(W + "w", PageLayout.Twips(PageLayout.PageWidth)), new XAttribute(W + "h", PageLayout.Twips(PageLayout.PageHeight))),
        new XElement(W + "pgMar", new XAttribute(W + "top", PageLayout.Twips(PageLayout.Top)), new XAttribute(W + "right", PageLayout.Twips(PageLayout.Right)),
            new XAttribute(W + "bottom", PageLayout.Twips(PageLayout.Bottom)), new XAttribute(W + "left", PageLayout.Twips(PageLayout.Left)), new XAttribute(W + "header", PageLayout.Twips(15)),
            // The footer's distance is that of its lower edge: the gap and one line of 18 pt lie above it.
            new XAttribute(W + "footer", PageLayout.Twips(PageLayout.Bottom - PageLayout.PageNumberGap) - 360), new XAttribute(W + "gutter", 0)),
        new XElement(W + "docGrid", new XAttribute(W + "type", "lines"), new XAttribute(W + "linePitch", (int)(PageLayout.LinePitch * 20))));

    /// <summary>Tables and drawings do not stand on the lines of the body.</summary>
    private static XElement OffGrid() => Val("snapToGrid", 0);

    private static XElement Spaced(int before, int after, int line) => new(W + "spacing", new XAttribute(W + "before", before), new XAttribute(W + "after", after),
        new XAttribute(W + "line", line), new XAttribute(W + "lineRule", "exact"));

    private static XElement Field(string type) => new(W + "r", Val("fldChar", type, "fldCharType"));

    private static XElement Font(string name, string stands, string family) => new(W + "font", new XAttribute(W + "name", name), Val("altName", stands), Val("charset", "86"), Val("family", family));

    private static XElement Style(string id, string name, XElement[] paragraph, XElement[] run, bool isDefault = false) => new(W + "style",
        new XAttribute(W + "type", "paragraph"), isDefault ? new XAttribute(W + "default", 1) : null, new XAttribute(W + "styleId", id),
        Val("name", name), isDefault ? null : id is "Heading1" or "Heading2" ? Val("next", "Normal") : null, new XElement(W + "qFormat"),
        new XElement(W + "pPr", paragraph), run.Length == 0 ? null : new XElement(W + "rPr", run));
}
