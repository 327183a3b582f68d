namespace Monitor.Escalation;

/// <summary>A warning on a ladder.</summary>
/// <param name="StartedAt">From when its clock counts.</param>
/// <param name="Told">How many steps have been told.</param>
/// <param name="Version">Changes with everything that may move it; who moves it must have seen the newest.</param>
public sealed record Climb(int Subject, int Episode, string Ladder, DateTimeOffset StartedAt, int Told, int Version);
