namespace Monitor.Reporting.Rendering;

/// <summary>Lays a report out. The same model in the same language gives the same bytes.</summary>
public interface IReportRenderer
{
    ReportFormat Format { get; }

    string ContentType { get; }

    /// <param name="language">An IETF tag; <c>zh-CN</c> or <c>en</c>.</param>
    /// <exception cref="ReportException">Something that it needs is not on this machine; the message says what.</exception>
    byte[] Render(ReportModel model, string language);
}
