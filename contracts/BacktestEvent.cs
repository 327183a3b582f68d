namespace Monitor.Contracts;

/// <summary>A known event, as a backtest met it at one enterprise.</summary>
/// <param name="Rule">Of the earliest warning raised in its span; absent when none was.</param>
/// <param name="Lead">Judged months from that warning to the event's first; negative when after it.</param>
/// <param name="Hit">The warning came in the window.</param>
/// <param name="Standing">An earlier warning stood open when the window began; it is not counted as a hit.</param>
public sealed record BacktestEvent(
    string Enterprise, string Kind, Period FirstPeriod, Period LastPeriod, string? Rule, Period? RaisedPeriod, int? Lead, bool Hit, bool Standing);
