namespace Monitor.Contracts;

/// <summary>The reporting-rate table of a month, in all and by area.</summary>
/// <param name="Day">The day that the states are of.</param>
public sealed record ReportingSummary(Period Period, DateOnly Day, ReportingCount All, IReadOnlyList<ReportingCount> Areas);
