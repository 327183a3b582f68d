namespace Monitor.Contracts;

/// <summary>A period with the number its rule judged.</summary>
public sealed record JudgedPeriod(Period Period, double Metric);
