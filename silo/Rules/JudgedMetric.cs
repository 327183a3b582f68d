namespace Monitor.Rules;

/// <summary>What a rule saw in one slot.</summary>
/// <param name="Metric">The number its conditions are about; NaN when the slot gives no evidence either way.</param>
public readonly record struct JudgedMetric(double Metric, double Value, double Base, bool BaseReported);
