using Monitor.Contracts;
using Monitor.Targets;

namespace Monitor.Overview;

/// <summary>A month at a glance, as far as its caller may see it.</summary>
/// <param name="Periods">The months there are, the newest first.</param>
/// <param name="Own">The city, or the caller's area.</param>
/// <param name="City">To compare an area with; absent when the city is the subject itself.</param>
/// <param name="Targets">How the year targets of the subject stand.</param>
/// <param name="Levels">Open warnings now, the gravest first.</param>
public sealed record OverviewView(
    Period Period, IReadOnlyList<OverviewPeriod> Periods, OverviewPlace Own, OverviewPlace? City,
    IReadOnlyList<OverviewPlace> Areas, IReadOnlyList<OverviewPlace> Industries, IReadOnlyList<OverviewPlace> Chains,
    IReadOnlyList<TargetStanding> Targets, IReadOnlyList<OverviewLevel> Levels);
