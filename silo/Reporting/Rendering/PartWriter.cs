using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Monitor.Reporting.Rendering;

/// <summary>Puts XML into a part of an Office package.</summary>
internal static class PartWriter
{
    public static void Write(OpenXmlPart part, XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = false }))
        {
            new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(writer);
        }

        bytes.Position = 0;
        part.FeedData(bytes);
    }

    /// <summary>Text without the characters that XML cannot hold.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(XmlConvert.IsXmlChar));
}
