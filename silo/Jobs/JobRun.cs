using Monitor.Contracts;

namespace Monitor.Jobs;

/// <summary>How a job stands for a period, as it is stored.</summary>
/// <param name="Took">Real time of the last attempt.</param>
public sealed record JobRun(
    string Job, Period Period, JobRunState State, DateTimeOffset Started, DateTimeOffset? Ended, int Attempts, TimeSpan? Took, Text Outcome, string Log);
