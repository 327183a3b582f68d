namespace Monitor.Contracts;

/// <summary>Who is told of a warning, and when, as things stand.</summary>
/// <param name="Ladder">Id of the ladder.</param>
/// <param name="Version">Of the ladder.</param>
/// <param name="StartedAt">From when its clock counts; absent when it does not climb.</param>
public sealed record ClimbView(string Ladder, int Version, ClimbState State, DateTimeOffset? StartedAt, IReadOnlyList<ClimbStepView> Steps);
