using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>A heading of the second order.</summary>
public sealed record ReportHeading(Text Title) : ReportBlock;
