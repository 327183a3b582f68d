using Monitor.Contracts;

namespace Monitor.Rules;

/// <summary>A mute as people write it.</summary>
public sealed class MuteDocument
{
    public required string Id { get; init; }
    public MuteMode Mode { get; init; }

    /// <summary>The rule it silences; absent: all rules.</summary>
    public string? Rule { get; init; }
    public RuleDocument.ScopeDocument Scope { get; init; } = new();

    /// <summary>First and last day of the window.</summary>
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }

    /// <summary>Why: a planned overhaul, a holiday.</summary>
    public required string Reason { get; init; }
}
