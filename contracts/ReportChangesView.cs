namespace Monitor.Contracts;

/// <summary>What changed from one version of a report to another.</summary>
public sealed record ReportChangesView(string Code, Period Period, int From, int To, IReadOnlyList<ReportChangeView> Changes);
