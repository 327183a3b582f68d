namespace Monitor.Contracts;

/// <summary>All rules together in one month: events count in their first month, false alarms in the month of raising.</summary>
public sealed record BacktestMonthScore(Period Period, BacktestConfusion Confusion);
