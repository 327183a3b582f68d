namespace Monitor.Reporting.Rendering;

/// <summary>The formats that reports are laid out in.</summary>
public static class ReportRenderers
{
    public static IReadOnlyList<IReportRenderer> All { get; } = [new WordRenderer(), new WorkbookRenderer(), new WebPageRenderer(), new PdfRenderer()];

    public static IReportRenderer Of(ReportFormat format) => All.First(one => one.Format == format);

    /// <summary>The name of a report's file: <c>report-2026-03-gongyi-v2.docx</c>; a joint period reads <c>2026-01-02</c>.</summary>
    public static string FileName(ReportVersion version, ReportFormat format) =>
        $"report-{version.Period.ToString().Replace("..", "-", StringComparison.Ordinal)}-{version.Subject.Code}-v{version.Version}.{format.ToString().ToLowerInvariant()}";
}
