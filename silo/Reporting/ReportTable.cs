using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>A table. The first column holds texts, which name the rows.</summary>
/// <param name="Id">Unique in the report; the same in the next version.</param>
public sealed record ReportTable(string Id, Text Title, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows) : ReportBlock;
