using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>A section under a heading of the first order, which renderers number.</summary>
public sealed record ReportSection(string Id, Text Title, IReadOnlyList<ReportBlock> Blocks);
