using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Indicators;
using Monitor.Rollups;
using Monitor.Rules;

namespace Monitor.Enterprises;

/// <summary>What the core judges by, besides the figures. Immutable; swapped whole when an operator changes something.</summary>
/// <param name="TimeZone">The bureau's: days and deadlines are counted in it.</param>
public sealed record MonitorModel(IndicatorCatalog Catalog, RuleBook Rules, TimeZoneInfo TimeZone)
{
    public IReadOnlyList<Mute> Mutes { get; init; } = [];

    /// <summary>The mutes that keep an enterprise's figures from being judged by a rule.</summary>
    public IReadOnlyList<Mute> DropsOf(EnterpriseProfile enterprise, string rule) => Drops(mute => mute.Concerns(enterprise, rule));

    /// <summary>The same of an aggregate.</summary>
    public IReadOnlyList<Mute> DropsOf(Subject aggregate, string rule) => Drops(mute => mute.Concerns(aggregate, rule));

    /// <summary>How many versions of rules and mutes there were when these were read.</summary>
    public long Stamp { get; init; }

    /// <summary>The year targets that hold, edits included.</summary>
    public AnnualTargets Targets { get; init; } = new();

    /// <summary>Due days move by it and days overdue are counted in it.</summary>
    public WorkCalendar Calendar { get; init; } = WorkCalendar.WeekendsOnly;

    private IReadOnlyList<Mute> Drops(Func<Mute, bool> concerns) => Mutes.Count == 0 ? [] : [.. Mutes.Where(mute => mute.Mode == MuteMode.Drop && concerns(mute))];
}
