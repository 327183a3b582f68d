namespace Monitor.Loadtest.Results;

/// <summary>One figure of a run.</summary>
/// <param name="MoreIsBetter">How to read a difference.</param>
public sealed record Metric(string Name, double Value, string Unit, bool MoreIsBetter);
