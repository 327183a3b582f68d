namespace Monitor.Readings;

/// <summary>A figure with what it is compared with and the growth between them.</summary>
/// <param name="Growth">Percent; percentage points for a ratio; NaN when it cannot be formed.</param>
/// <param name="BaseReported">The base was reported with the figure.</param>
public readonly record struct Comparison(double Value, double Base, double Growth, bool BaseReported);
