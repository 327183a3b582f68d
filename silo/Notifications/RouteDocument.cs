using Monitor.Contracts;

namespace Monitor.Notifications;

/// <summary>Which warnings are told to whom. An empty list does not restrict.</summary>
public sealed record RouteDocument
{
    public required string Id { get; init; }
    public Level AtLeast { get; init; } = Level.Blue;
    public IReadOnlyList<Tier> Tiers { get; init; } = [];
    public IReadOnlyList<string> Areas { get; init; } = [];
    public IReadOnlyList<string> Industries { get; init; } = [];
    public IReadOnlyList<string> Rules { get; init; } = [];
    public required IReadOnlyList<RouteTarget> To { get; init; }
    public bool Enabled { get; init; } = true;

    public bool Covers(Warning warning) => Enabled && warning.Level >= AtLeast
        && (Tiers.Count == 0 || (warning.Tier is { } tier && Tiers.Contains(tier)))
        && (Areas.Count == 0 || (warning.Area is { } area && Areas.Contains(area)))
        && (Industries.Count == 0 || (warning.Industry is { } industry && Industries.Contains(industry)))
        && (Rules.Count == 0 || Rules.Contains(warning.Rule));
}
