using Monitor.Contracts;

namespace Monitor.Rules.Backtests;

/// <summary>Something that is known to have happened.</summary>
/// <param name="Enterprise">To whom; null for all.</param>
public sealed record KnownEvent(string? Enterprise, string Kind, Period First, Period Last);
