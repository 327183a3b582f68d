using Monitor.Contracts;

namespace Monitor.Targets;

/// <summary>A target of a subject with how it stands.</summary>
/// <param name="Year">The year that the target was set for: the report's, else the latest before or after it.</param>
/// <param name="Version">Of the target; 0 as the files of targets say.</param>
/// <param name="Stamp">Position of the last change of readings in the actual.</param>
public sealed record TargetStanding(Subject Subject, TargetKind Kind, int Year, double Goal, int Version, IReadOnlyList<double> Weights, TargetProgress Progress, long Stamp);
