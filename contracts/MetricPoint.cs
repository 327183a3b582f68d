namespace Monitor.Contracts;

/// <summary>A period as a rule saw it.</summary>
public sealed record MetricPoint(Period Period, double? Value, double? Base, double? Metric);
