namespace Monitor.Contracts;

/// <summary>What is expected of a period, or of a quarter or year as a whole: a flow's sum with the figures so far, a stock's figure at the end.</summary>
/// <param name="First">The first period of it.</param>
/// <param name="Last">The last period of it; that of the month itself.</param>
/// <param name="Mean">The expectation; the interval ends are of 80 and 95 %.</param>
/// <param name="Prior">The same of last year, on the same scope; absent when it cannot be formed.</param>
/// <param name="Yoy">Growth of the mean, in percent, of the firms present in both years; absent when it cannot be formed.</param>
public sealed record PrejudgedFigure(Period First, Period Last, double Mean, double Lo80, double Hi80, double Lo95, double Hi95, double? Prior, double? Yoy);
