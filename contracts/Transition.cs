namespace Monitor.Contracts;

/// <summary>One recorded step of an episode. It carries the episode as it is after the step, so the last step is the episode.</summary>
public sealed record Transition
{
    /// <summary>Number of the episode within its subject: 1, 2, 3, ...</summary>
    public required int Episode { get; init; }
    public required TransitionKind Kind { get; init; }
    public required TransitionCause Cause { get; init; }
    public required string Rule { get; init; }
    public required int RuleVersion { get; init; }
    public required string Indicator { get; init; }

    /// <summary>The level before the step.</summary>
    public required Level From { get; init; }

    /// <summary>The level after the step; none when cleared or withdrawn.</summary>
    public required Level Level { get; init; }
    public required Level Peak { get; init; }
    public required EpisodeStatus Status { get; init; }

    /// <summary>First period of the run that raised it.</summary>
    public required Period FirstPeriod { get; init; }

    /// <summary>The period at which the raise hold was met.</summary>
    public required Period RaisedPeriod { get; init; }

    /// <summary>Last judged period at which it was active.</summary>
    public required Period LastPeriod { get; init; }

    /// <summary>The period at which the clear hold was met.</summary>
    public Period? ClearedPeriod { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Evidence Evidence { get; init; }
}
