namespace Monitor.Contracts;

/// <summary>A level's condition: the metric at which it raises and how many periods it must hold.</summary>
public sealed record ThresholdView(Level Level, double At, int Hold);
