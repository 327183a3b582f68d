namespace Monitor.Contracts;

/// <summary>How a backtest stands.</summary>
/// <param name="Done">Enterprises run so far.</param>
/// <param name="Total">Enterprises to run.</param>
/// <param name="Result">Once it is done.</param>
public sealed record BacktestStatus(string Id, BacktestState State, int Done, int Total, BacktestResult? Result);
