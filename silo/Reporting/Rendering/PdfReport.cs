using System.Globalization;

namespace Monitor.Reporting.Rendering;

/// <summary>Sets a report page by page.</summary>
internal sealed class PdfReport
{
    private static readonly double Left = PageLayout.Points(PageLayout.Left);
    private static readonly double Width = PageLayout.Points(PageLayout.PageWidth - PageLayout.Left - PageLayout.Right);
    private static readonly double First = PageLayout.Points(PageLayout.Top);
    private static readonly double Last = PageLayout.Points(PageLayout.PageHeight - PageLayout.Bottom);

    private const double CaptionSize = 12;
    private readonly PdfFile _file;
    private readonly string _language;
    private readonly PdfText _text;
    private PdfPage _page;
    private double _y;

    public PdfReport(PdfFile file, string language)
    {
        (_file, _language) = (file, language);
        _page = NewPage();
        _text = new(file.Measure);
    }

    private bool English => PageLayout.IsEnglish(_language);

    public void Write(ReportModel model)
    {
        foreach (var line in _text.Lines(model.Title.In(_language), PageLayout.TitleSize, Width)) Line(line, PageLayout.TitleSize, 32, centred: true);
        _y += PageLayout.LinePitch;
        for (var s = 0; s < model.Sections.Count; s++)
        {
            Heading(PageLayout.First(s, English) + model.Sections[s].Title.In(_language));
            var (second, tables, charts) = (0, 0, 0);
            foreach (var block in model.Sections[s].Blocks)
            {
                switch (block)
                {
                    case ReportHeading heading:
                        Heading(PageLayout.Second(second++, English) + heading.Title.In(_language));
                        break;
                    case ReportParagraph paragraph:
                        Paragraph(string.Join(English ? " " : "", paragraph.Sentences.Select(sentence => sentence.In(_language))));
                        break;
                    case ReportTable table:
                        Write(table, Caption(English ? "Table" : "表", s, ++tables, table.Title.In(_language)));
                        break;
                    case ReportChart chart:
                        Write(chart, Caption(English ? "Figure" : "图", s, ++charts, chart.Title.In(_language)));
                        break;
                }
            }
        }
    }

    private static string Caption(string kind, int section, int no, string title) => string.Create(CultureInfo.InvariantCulture, $"{kind}{section + 1}-{no}　{title}");

    private void Heading(string text)
    {
        // Never the last line of a page.
        if (_y + (2 * PageLayout.LinePitch) > Last) _page = NewPage();
        Paragraph(text);
    }

    private void Paragraph(string text)
    {
        var indent = English ? 0 : 2 * PageLayout.BodySize;
        var first = true;
        foreach (var line in _text.Lines(text, PageLayout.BodySize, Width, indent))
        {
            Line(line, PageLayout.BodySize, PageLayout.LinePitch, first ? indent : 0);
            first = false;
        }
    }

    private void Line(string text, double size, double pitch, double indent = 0, bool centred = false)
    {
        if (_y + pitch > Last + 0.5) _page = NewPage();
        _page.Text(text, size, Left + (centred ? (Width - _file.Measure(text, size)) / 2 : indent), _y + (pitch / 2) + (size * 0.36));
        _y += pitch;
    }

    private void Write(ReportChart chart, string caption)
    {
        var height = ChartDrawing.HeightOf(chart);
        if (_y + height + 34 > Last) _page = NewPage();
        _y += 6;
        new ChartDrawing(chart, _language, new PdfCanvas(_file, _page, Left, _y), Width).Draw();
        _y += height;
        Line($"{caption} ({chart.Unit.In(_language)})", CaptionSize, 22, centred: true);
        _y += 6;
    }

    private void Write(ReportTable table, string caption)
    {
        var layout = new PdfTable(_file, table, _language, table.Columns.Count >= 8 ? 8 : 9.5, Width, _text);
        if (_y + 24 + layout.HeadHeight + layout.HeightFrom(0) > Last) _page = NewPage();
        Line(caption, CaptionSize, 24, centred: true);
        _y += layout.DrawHead(_page, Left, _y);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (_y + layout.HeightFrom(row) > Last && (row == 0 || !PageLayout.StaysWithNext(row - 1, table.Rows.Count)))
            {
                _page = NewPage();
                _y += layout.DrawHead(_page, Left, _y);
            }

            _y += layout.Draw(_page, row, Left, _y);
        }

        _y += 10;
    }

    private PdfPage NewPage()
    {
        var page = _file.AddPage();
        var number = string.Create(CultureInfo.InvariantCulture, $"— {_file.Pages.Count} —");
        page.Text(number, PageLayout.PageNumberSize,
            _file.Pages.Count % 2 == 1 ? Left + Width - PageLayout.PageNumberSize - _file.Measure(number, PageLayout.PageNumberSize) : Left + PageLayout.PageNumberSize,
            Last + PageLayout.Points(PageLayout.PageNumberGap) + PageLayout.PageNumberSize);
        _y = First;
        return page;
    }
}
