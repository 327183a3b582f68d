using System.Globalization;
using System.Net;
using System.Text;

namespace Monitor.Reporting.Rendering;

/// <summary>The report as one web page that needs nothing else: style and charts are in it, there is no script.</summary>
public sealed class WebPageRenderer : IReportRenderer
{
    private const double ChartWidth = 680;

    public ReportFormat Format => ReportFormat.Html;

    public string ContentType => "text/html; charset=utf-8";

    /// <summary>A column's head: its name, and the unit where its numbers share one.</summary>
    public static string Head(ReportColumn column, string language)
    {
        var (name, unit) = (column.Name.In(language), column.Unit.In(language));
        return unit.Length == 0 ? name : PageLayout.IsEnglish(language) ? $"{name} ({unit})" : $"{name}（{unit}）";
    }

    public byte[] Render(ReportModel model, string language)
    {
        var english = PageLayout.IsEnglish(language);
        var page = new StringBuilder(64 * 1024);
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{(english ? "en" : "zh-CN")}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{Text(model.Title.In(language))}</title>\n<style>{WebPageStyle.Css}</style>\n</head>\n<body>\n<main>\n<h1>{Text(model.Title.In(language))}</h1>\n");
        for (var s = 0; s < model.Sections.Count; s++)
        {
            var section = model.Sections[s];
            page.Append(CultureInfo.InvariantCulture, $"<section id=\"{section.Id}\">\n<h2>{PageLayout.First(s, english)}{Text(section.Title.In(language))}</h2>\n");
            var second = 0;
            foreach (var block in section.Blocks)
            {
                if (block is ReportHeading heading) page.Append(CultureInfo.InvariantCulture, $"<h3>{PageLayout.Second(second++, english)}{Text(heading.Title.In(language))}</h3>\n");
                else Write(page, block, language);
            }

            page.Append("</section>\n");
        }

        return Encoding.UTF8.GetBytes(page.Append("</main>\n</body>\n</html>\n").ToString());
    }

    private static void Write(StringBuilder page, ReportBlock block, string language)
    {
        switch (block)
        {
            case ReportParagraph paragraph:
                page.Append("<p>").AppendJoin(PageLayout.IsEnglish(language) ? " " : "", paragraph.Sentences.Select(sentence => $"<span title=\"{Text(Sources(sentence))}\">{Text(sentence.In(language))}</span>")).Append("</p>\n");
                break;
            case ReportTable table:
                Write(page, table, language);
                break;
            case ReportChart chart:
                var canvas = new SvgCanvas();
                new ChartDrawing(chart, language, canvas, ChartWidth).Draw();
                var title = Text($"{chart.Title.In(language)} ({chart.Unit.In(language)})");
                page.Append(CultureInfo.InvariantCulture, $"<figure><svg viewBox=\"0 0 {ChartWidth:0} {ChartDrawing.HeightOf(chart):0}\" role=\"img\" aria-label=\"{title}\">{canvas}</svg><figcaption>{title}</figcaption></figure>\n");
                break;
        }
    }

    private static void Write(StringBuilder page, ReportTable table, string language)
    {
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"table\" tabindex=\"0\"><table id=\"table-{table.Id}\"><caption>{Text(table.Title.In(language))}</caption><thead><tr>");
        foreach (var column in table.Columns) page.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(Head(column, language))}</th>");
        page.Append("</tr></thead><tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Append("<tr>");
            for (var c = 0; c < row.Cells.Count; c++)
            {
                var cell = row.Cells[c];
                if (cell.Figure is { } figure) page.Append(CultureInfo.InvariantCulture, $"<td class=\"n\" title=\"{Text(Source(figure))}\">{figure.Number}</td>");
                else if (c == 0) page.Append(CultureInfo.InvariantCulture, $"<th scope=\"row\">{Text(cell.In(language))}</th>");
                else page.Append(CultureInfo.InvariantCulture, $"<td>{Text(cell.In(language))}</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody></table></div>\n");
    }

    private static string Sources(ReportSentence sentence) => string.Join("; ", sentence.Figures.Select(Source));

    private static string Source(ReportFigure figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{figure.Source.Subject} {figure.Source.Indicator} {figure.Source.Period} {figure.Source.Measure} #{figure.Source.Stamp}");

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
