using Monitor.Contracts;

namespace Monitor.Reporting;

/// <param name="Unit">Of its numbers; empty for texts and where the rows differ.</param>
/// <param name="Width">Share of the table's width, relative to the other columns.</param>
public sealed record ReportColumn(string Id, Text Name, Text Unit, double Width = 1);
