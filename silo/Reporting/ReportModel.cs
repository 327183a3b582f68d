using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>
/// The monthly run-analysis report (月度运行分析报告) of the city or an area, before it is laid out. A function of the figures, the rules,
/// the targets and the calendar alone: it holds neither the time of writing nor a number of its version.
/// </summary>
/// <param name="Subject">City or area.</param>
/// <param name="Period">A month, or January-February.</param>
public sealed record ReportModel(Subject Subject, Text Name, Period Period, Text Title, IReadOnlyList<ReportSection> Sections)
{
    public IEnumerable<ReportBlock> Blocks => Sections.SelectMany(section => section.Blocks);

    public IEnumerable<ReportTable> Tables => Blocks.OfType<ReportTable>();

    public IEnumerable<ReportChart> Charts => Blocks.OfType<ReportChart>();

    public IEnumerable<ReportSentence> Sentences => Blocks.OfType<ReportParagraph>().SelectMany(paragraph => paragraph.Sentences);

    /// <summary>Every figure, by a key that stays the same from version to version.</summary>
    public IEnumerable<(string Key, ReportFigure Figure)> Figures =>
    [
        .. Sentences.SelectMany(sentence => sentence.Figures.Select((figure, i) => ($"{sentence.Id}/{i}", figure))),
        .. Tables.SelectMany(table => table.Rows.SelectMany(row => row.Cells.Select((cell, i) => (Key: $"{table.Id}/{row.Key}/{table.Columns[i].Id}", cell.Figure))))
            .Where(one => one.Figure is not null).Select(one => (one.Key, one.Figure!)),
        .. Charts.SelectMany(chart => chart.Series.SelectMany((series, s) => series.Figures.Select((figure, i) => ($"{chart.Id}/{s}/{i}", figure)))),
    ];
}
