namespace Monitor.Contracts;

/// <summary>A line of the roster as it is to be.</summary>
/// <param name="After">The version that was read; 0 for a line that was never edited.</param>
/// <param name="Why">Why, for the history.</param>
public sealed record RosterEdit(RosterEntry Entry, int After, string Why);
