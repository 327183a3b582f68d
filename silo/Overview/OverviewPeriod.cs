using Monitor.Contracts;

namespace Monitor.Overview;

/// <summary>A month that can be looked at.</summary>
/// <param name="Coverage">The share of the city's weight that has reported, 0 to 1.</param>
public sealed record OverviewPeriod(Period Period, double Coverage);
