namespace Monitor.Contracts;

/// <summary>One past expectation against what came.</summary>
/// <param name="Lead">How many periods ahead it was.</param>
/// <param name="ErrorPercent">What came less what was expected, in percent of what came; absent when nothing came.</param>
public sealed record PrejudgementOutcome(Period Origin, Period Period, int Lead, double Mean, double Lo80, double Hi80, double Lo95, double Hi95, double Actual, double? ErrorPercent, bool In80, bool In95);
