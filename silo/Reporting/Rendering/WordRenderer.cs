using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using static Monitor.Reporting.Rendering.WordXml;

namespace Monitor.Reporting.Rendering;

/// <summary>The Word document in the ordinary layout of GB/T 9704-2012, with real tables and charts that Word can edit.</summary>
public sealed class WordRenderer : IReportRenderer
{
    public ReportFormat Format => ReportFormat.Docx;

    public string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public byte[] Render(ReportModel model, string language)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "rId1");
            PartWriter.Write(main.AddNewPart<StyleDefinitionsPart>("rIdStyles"), WordStyles.Styles());
            PartWriter.Write(main.AddNewPart<FontTablePart>("rIdFonts"), WordStyles.Fonts());
            PartWriter.Write(main.AddNewPart<DocumentSettingsPart>("rIdSettings"), WordStyles.Settings());
            PartWriter.Write(main.AddNewPart<FooterPart>("rIdOdd"), WordStyles.Footer(odd: true));
            PartWriter.Write(main.AddNewPart<FooterPart>("rIdEven"), WordStyles.Footer(odd: false));
            var charts = 0;
            var body = new XElement(W + "body", Paragraph("ReportTitle", model.Title.In(language)), Sections(model, language, Chart), WordStyles.Section());
            PartWriter.Write(main, new(W + "document", new XAttribute(XNamespace.Xmlns + "w", W), new XAttribute(XNamespace.Xmlns + "r", R), body));

            XElement Chart(ReportChart chart)
            {
                var no = ++charts;
                var id = string.Create(CultureInfo.InvariantCulture, $"rIdChart{no}");
                WordChart.Write(main.AddNewPart<ChartPart>(id), chart, language);
                return WordChart.Inline(id, no, chart.Title.In(language));
            }
        }

        return StableZip.Normalise(stream);
    }

    private static IEnumerable<XElement> Sections(ReportModel model, string language, Func<ReportChart, XElement> chart)
    {
        var english = PageLayout.IsEnglish(language);
        for (var s = 0; s < model.Sections.Count; s++)
        {
            yield return Paragraph("Heading1", PageLayout.First(s, english) + model.Sections[s].Title.In(language));
            var (second, tables, charts) = (0, 0, 0);
            foreach (var block in model.Sections[s].Blocks)
            {
                switch (block)
                {
                    case ReportHeading heading:
                        yield return Paragraph("Heading2", PageLayout.Second(second++, english) + heading.Title.In(language));
                        break;
                    case ReportParagraph paragraph:
                        yield return Paragraph("Normal", string.Join(english ? " " : "", paragraph.Sentences.Select(sentence => sentence.In(language))));
                        break;
                    case ReportTable table:
                        yield return Paragraph("Caption", Caption(english ? "Table" : "表", s, ++tables, table.Title.In(language)), keepNext: true);
                        yield return WordTable.Write(table, language);
                        yield return Paragraph("AfterTable", "");
                        break;
                    case ReportChart drawn:
                        yield return chart(drawn);
                        yield return Paragraph("Caption", Caption(english ? "Figure" : "图", s, ++charts, drawn.Title.In(language)));
                        break;
                }
            }
        }
    }

    private static string Caption(string kind, int section, int no, string title) => string.Create(CultureInfo.InvariantCulture, $"{kind}{section + 1}-{no}　{title}");
}
