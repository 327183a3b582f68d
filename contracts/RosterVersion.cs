namespace Monitor.Contracts;

/// <summary>A line of the roster as somebody has written it.</summary>
public sealed record RosterVersion(int Version, RosterEntry Entry, string Why, string By, DateTimeOffset At);
