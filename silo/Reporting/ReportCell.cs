using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>A text or a figure.</summary>
public sealed record ReportCell(Text? Text, ReportFigure? Figure)
{
    public static implicit operator ReportCell(Text text) => new(text, null);

    public static implicit operator ReportCell(ReportFigure figure) => new(null, figure);

    public static ReportCell Plain(string text) => new(new Text(text, text), null);

    /// <param name="language">An IETF tag.</param>
    public string In(string language) => Figure?.Number ?? Text?.In(language) ?? "";
}
