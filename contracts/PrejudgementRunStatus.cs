namespace Monitor.Contracts;

/// <summary>How a run of pre-judgements stands.</summary>
/// <param name="Done">Series judged so far.</param>
/// <param name="Total">Series to judge.</param>
/// <param name="Version">Once it is done: the version that holds the results; an earlier run's when nothing has changed since.</param>
/// <param name="Fault">Why it failed.</param>
public sealed record PrejudgementRunStatus(string Id, Period Origin, PrejudgementRunState State, int Done, int Total, int? Version, string? Fault);
