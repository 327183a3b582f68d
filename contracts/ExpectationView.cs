namespace Monitor.Contracts;

/// <summary>What an enterprise expects of a period, as recorded.</summary>
public sealed record ExpectationView(string Enterprise, Period Period, ExpectedPace Pace, string By, DateTimeOffset At);
