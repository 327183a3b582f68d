namespace Monitor.Reporting.Rendering;

/// <summary>How a report is laid out; the names are those of the files.</summary>
public enum ReportFormat : byte
{
    Docx = 0,
    Xlsx = 1,
    Html = 2,
    Pdf = 3,
}
