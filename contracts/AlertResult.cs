namespace Monitor.Contracts;

/// <summary>What an alert did.</summary>
/// <param name="Episode">Number of the episode that it is; absent when there is none.</param>
public sealed record AlertResult(AlertOutcome Outcome, int? Episode);
