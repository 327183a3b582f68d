namespace Monitor.Contracts;

/// <summary>Every open warning at a position.</summary>
public sealed record WarningSnapshot : WarningUpdate
{
    public required IReadOnlyList<Warning> Warnings { get; init; }
}
