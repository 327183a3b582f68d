namespace Monitor.Contracts;

/// <summary>A row of the reporting-rate table (报送率).</summary>
/// <param name="Area">Code of the area; empty in the row of all.</param>
/// <param name="Expected">Forms to be filed: all but the exempt and suspended ones.</param>
/// <param name="OnTime">Filed in time.</param>
/// <param name="Pending">Not filed, and the due day has not passed.</param>
/// <param name="Exempt">Exempt and suspended forms.</param>
/// <param name="Rate">Filed, in time or late, in percent of those expected; absent when none is.</param>
/// <param name="OnTimeRate">Filed in time, in percent of those expected; absent when none is.</param>
public sealed record ReportingCount(
    string Area, Text AreaName, int Expected, int OnTime, int Late, int Missing, int Pending, int Exempt, double? Rate, double? OnTimeRate);
