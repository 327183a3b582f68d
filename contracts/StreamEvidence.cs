namespace Monitor.Contracts;

/// <summary>Which records of a stream made a rule act.</summary>
/// <param name="At">The record that was judged last; its score is the metric.</param>
/// <param name="Since">The first unusual record of the run that raised the warning.</param>
/// <param name="Counted">Records that counted: above the threshold, or below the clearing line in a row.</param>
/// <param name="Of">Among how many of the newest records they were counted.</param>
public sealed record StreamEvidence(DateTimeOffset At, DateTimeOffset Since, int Counted, int Of);
