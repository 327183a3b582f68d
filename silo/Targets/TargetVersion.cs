using Monitor.Contracts;

namespace Monitor.Targets;

/// <summary>An edit of a year target.</summary>
/// <param name="Version">1, 2, ...; what the files of targets say is version 0.</param>
/// <param name="Value">Null: the target is withdrawn.</param>
/// <param name="Weights">Shares of the year's increment by month, twelve numbers from 0 that sum to more than 0; empty for last year's own pattern.</param>
public sealed record TargetVersion(
    Subject Subject, string Target, int Year, int Version, double? Value, IReadOnlyList<double> Weights, string Why, string By, DateTimeOffset At);
