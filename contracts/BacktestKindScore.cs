namespace Monitor.Contracts;

/// <summary>The events of one kind.</summary>
/// <param name="Late">How many of the misses were warned of later within the event's span.</param>
public sealed record BacktestKindScore(string Kind, int Hits, int Misses, int Late);
