using System.Xml.Linq;

namespace Monitor.Reporting.Rendering;

/// <summary>Elements of WordprocessingML.</summary>
internal static class WordXml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>An element with one attribute.</summary>
    public static XElement Val(string name, object value, string attribute = "val") => new(W + name, new XAttribute(W + attribute, value));

    public static XElement Paragraph(string style, string text, bool keepNext = false) => new(W + "p",
        new XElement(W + "pPr", Val("pStyle", style), keepNext ? new XElement(W + "keepNext") : null), text.Length == 0 ? null : Run(text));

    public static XElement Run(string text, params XElement[] properties) => new(W + "r", properties.Length == 0 ? null : new XElement(W + "rPr", properties),
        new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), PartWriter.Clean(text)));

    public static XElement Fonts(string eastAsia, string latin = "Times New Roman") => new(W + "rFonts",
        new XAttribute(W + "ascii", latin), new XAttribute(W + "hAnsi", latin), new XAttribute(W + "eastAsia", eastAsia), new XAttribute(W + "cs", latin));
}
