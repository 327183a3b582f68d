namespace Monitor.Reporting.Rendering;

/// <summary>The workbook: a sheet per table, and one with every figure of the report and where it comes from.</summary>
public sealed class WorkbookRenderer : IReportRenderer
{
    public ReportFormat Format => ReportFormat.Xlsx;

    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public byte[] Render(ReportModel model, string language) => WorkbookWriter.Write([.. model.Tables.Select(table => Sheet(table, language)), Sources(model, language)]);

    private static SheetData Sheet(ReportTable table, string language) => new(table.Title.In(language),
    [
        [.. table.Columns.Select(column => (object?)WebPageRenderer.Head(column, language))],
        .. table.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Cells.Select(cell => cell.Figure is { } figure ? (object?)figure.Value : cell.In(language))]),
    ], (row, column) => table.Rows[row - 1].Cells[column].Figure?.Decimals ?? 0, [.. table.Columns.Select(column => Math.Max(10, column.Width * 11))]);

    private static SheetData Sources(ReportModel model, string language)
    {
        var (english, figures) = (PageLayout.IsEnglish(language), model.Figures.ToList());
        return new(english ? "Sources" : "数据来源",
        [
            english ? ["Place", "Figure", "Unit", "Subject", "Indicator", "Period", "Measure", "Revision stamp"] : ["位置", "数值", "单位", "对象", "指标", "报告期", "口径", "修订戳"],
            .. figures.Select(one => (IReadOnlyList<object?>)
            [
                one.Key, one.Figure.Value, one.Figure.Unit.In(language), one.Figure.Source.Subject, one.Figure.Source.Indicator, one.Figure.Source.Period.ToString(),
                one.Figure.Source.Measure.ToString(), (double)one.Figure.Source.Stamp,
            ]),
        ], (row, column) => column == 1 ? figures[row - 1].Figure.Decimals : 0, [44, 14, 12, 28, 30, 12, 14, 14]);
    }
}
