namespace Monitor.Contracts;

/// <summary>What the rules would have done.</summary>
/// <param name="Rules">All together first, then each.</param>
public sealed record BacktestResult(
    IReadOnlyList<BacktestRuleScore> Rules, IReadOnlyList<BacktestMonthScore> Months, IReadOnlyList<BacktestEvent> Events, IReadOnlyList<BacktestEpisode> Episodes);
