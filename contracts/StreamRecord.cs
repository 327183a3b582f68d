namespace Monitor.Contracts;

/// <summary>One record of a metered stream.</summary>
/// <param name="At">The instant it stands for.</param>
/// <param name="Value">In the unit that goes with the batch.</param>
public readonly record struct StreamRecord(DateTimeOffset At, double Value);
