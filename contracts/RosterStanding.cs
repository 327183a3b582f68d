namespace Monitor.Contracts;

/// <summary>A line of the roster with its history.</summary>
/// <param name="Version">The newest; 0 for a line that was never edited.</param>
/// <param name="FirstFiled">First day of the earliest period with figures; null when nothing has been filed.</param>
/// <param name="LastFiled">Last day of the latest period with figures.</param>
/// <param name="History">Its edits, oldest first.</param>
public sealed record RosterStanding(RosterEntry Entry, int Version, DateOnly? FirstFiled, DateOnly? LastFiled, IReadOnlyList<RosterVersion> History);
