using Monitor.Calendar;
using Monitor.Indicators;
using Monitor.Rollups;
using Monitor.Rules;

namespace Monitor.Enterprises;

/// <summary>What the core judges by, besides the figures. Immutable; swapped whole when an operator changes something.</summary>
/// <param name="TimeZone">The bureau's: days and deadlines are counted in it.</param>
public sealed record MonitorModel(IndicatorCatalog Catalog, RuleBook Rules, TimeZoneInfo TimeZone)
{
    public IReadOnlyList<Mute> Mutes { get; init; } = [];

    /// <summary>How many versions of rules and mutes there were when these were read.</summary>
    public long Stamp { get; init; }

    /// <summary>The year targets that hold, edits included; null for those of the reference data.</summary>
    public AnnualTargets? Targets { get; init; }

    /// <summary>Due days move by it and days overdue are counted in it.</summary>
    public WorkCalendar Calendar { get; init; } = WorkCalendar.WeekendsOnly;
}
