namespace Monitor.Reporting;

/// <param name="Key">Unique in the table; the same in the next version.</param>
/// <param name="Cells">One per column.</param>
public sealed record ReportRow(string Key, IReadOnlyList<ReportCell> Cells);
