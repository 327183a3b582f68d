using Monitor.Contracts;

namespace Monitor.Rollups;

/// <summary>A period of an aggregate to be judged again.</summary>
/// <param name="ByDay">It closed because the day moved on; no firm filed.</param>
public readonly record struct DirtyPeriod(int Indicator, Period Period, bool ByDay);
