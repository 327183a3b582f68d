namespace Monitor.Contracts;

/// <summary>An episode as people see it: who, what, how grave, since when, with which numbers.</summary>
public sealed record Warning
{
    /// <summary>Of an enterprise <c>C001~3</c>, of another subject <c>area:gongyi~3</c>; stable for the episode's life.</summary>
    public required string Id { get; init; }
    public required SubjectKind SubjectKind { get; init; }
    public required string Subject { get; init; }
    public required string SubjectName { get; init; }
    public Tier? Tier { get; init; }
    public string? Area { get; init; }
    public string? Industry { get; init; }
    public required WarningCategory Category { get; init; }
    /// <summary>A notify-only mute covers it: it lives, and nobody is notified.</summary>
    public bool Muted { get; init; }
    public required string Rule { get; init; }
    public required int RuleVersion { get; init; }
    public required Text RuleName { get; init; }
    public required string Indicator { get; init; }
    public required Text IndicatorName { get; init; }

    /// <summary>The catalogue's unit of the indicator.</summary>
    public required string Unit { get; init; }
    public required Level Level { get; init; }
    public required Level Peak { get; init; }
    public required EpisodeStatus Status { get; init; }
    public required Period FirstPeriod { get; init; }
    public required Period RaisedPeriod { get; init; }
    public required Period LastPeriod { get; init; }
    public Period? ClearedPeriod { get; init; }
    public required DateTimeOffset RaisedAt { get; init; }
    public required DateTimeOffset ChangedAt { get; init; }
    public required TransitionKind LastTransition { get; init; }
    public required TransitionCause LastCause { get; init; }
    public required Evidence Evidence { get; init; }

    /// <summary>Why it holds, in one sentence with its numbers.</summary>
    public required Text Sentence { get; init; }
}
