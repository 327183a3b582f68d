using Monitor.Contracts;
using Monitor.Targets;

namespace Monitor.Overview;

/// <summary>A month of the whole city, whoever looks.</summary>
/// <param name="Places">Every aggregate, in the order of the reference data.</param>
public sealed record OverviewMonth(
    Period Period, IReadOnlyList<OverviewPeriod> Periods, IReadOnlyDictionary<Subject, OverviewPlace> Places, IReadOnlyList<TargetStanding> Targets);
