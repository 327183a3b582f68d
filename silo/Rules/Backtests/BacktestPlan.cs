using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Rules.Backtests;

/// <summary>What to try, and on which stretch of history.</summary>
/// <param name="Model">The model with the rules to try in place of those in force.</param>
/// <param name="From">The first period whose warnings count. What lies before it serves as base and for the holds.</param>
/// <param name="To">The last period that is judged; later figures are not looked at.</param>
public sealed record BacktestPlan(MonitorModel Model, Period From, Period To, BacktestVintage Vintage);
