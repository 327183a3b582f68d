using Monitor.Contracts;

namespace Monitor.Overview;

/// <summary>How many warnings of a level are open.</summary>
public sealed record OverviewLevel(Level Level, int Open);
