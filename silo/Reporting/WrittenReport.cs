namespace Monitor.Reporting;

/// <summary>A report with the version under which it is stored.</summary>
/// <param name="IsNew">The version was added now: the content differs from the one before.</param>
public sealed record WrittenReport(ReportModel Model, ReportVersion Version, bool IsNew);
