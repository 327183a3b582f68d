using Monitor.Contracts;

namespace Monitor.Notifications;

/// <summary>Which warnings a document speaks of. An empty list does not restrict.</summary>
public abstract record WarningChoice
{
    public required string Id { get; init; }
    public Level AtLeast { get; init; } = Level.Blue;
    public IReadOnlyList<Tier> Tiers { get; init; } = [];
    public IReadOnlyList<string> Areas { get; init; } = [];
    public IReadOnlyList<string> Industries { get; init; } = [];
    public IReadOnlyList<string> Rules { get; init; } = [];
    public bool Enabled { get; init; } = true;

    public bool Covers(Warning warning) => Covers(warning.Level, warning.Tier, warning.Area, warning.Industry, warning.Rule);

    public bool Covers(Level level, Tier? tier, string? area, string? industry, string? rule) => Enabled && level >= AtLeast
        && IsAbout(tier, area, industry) && (Rules.Count == 0 || (rule is not null && Rules.Contains(rule)));

    /// <summary>Whether it speaks of whom something is about.</summary>
    protected bool IsAbout(Tier? tier, string? area, string? industry) =>
        (Tiers.Count == 0 || (tier is { } one && Tiers.Contains(one)))
        && (Areas.Count == 0 || (area is not null && Areas.Contains(area)))
        && (Industries.Count == 0 || (industry is not null && Industries.Contains(industry)));
}
