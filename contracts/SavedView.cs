namespace Monitor.Contracts;

/// <summary>A view of the list of warnings that somebody has given a name.</summary>
/// <param name="Query">The query of the page's address.</param>
public sealed record SavedView(string Name, string Query, DateTimeOffset At);
