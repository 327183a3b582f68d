namespace Monitor.Contracts;

/// <summary>A stored record of a stream.</summary>
/// <param name="Value">In the catalogue's unit.</param>
/// <param name="Score">How unusual it was when it came, 0 to 1; absent for a record that came late and was not scored.</param>
public sealed record StreamPoint(DateTimeOffset At, double Value, double? Score);
