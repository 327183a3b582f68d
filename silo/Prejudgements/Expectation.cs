using Monitor.Contracts;

namespace Monitor.Prejudgements;

/// <summary>What an enterprise expects of a period.</summary>
/// <param name="Subject">The firm's number in storage.</param>
public sealed record Expectation(int Subject, Period Period, ExpectedPace Pace, string By, DateTimeOffset At);
