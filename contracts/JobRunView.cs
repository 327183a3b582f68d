namespace Monitor.Contracts;

/// <summary>A job's run for a period.</summary>
/// <param name="Started">When its last attempt began.</param>
/// <param name="DurationMs">Real milliseconds of the last attempt; null while it runs.</param>
/// <param name="Log">Lines of all attempts; empty in lists, and once it is archived.</param>
public sealed record JobRunView(
    Period Period, JobRunState State, DateTimeOffset Started, DateTimeOffset? Ended, long? DurationMs, int Attempts, Text Outcome, string Log);
