namespace Monitor.Contracts;

/// <summary>The answer to many submissions at once: one result each, in the order in which they were sent.</summary>
/// <param name="Accepted">How many were stored, now or before.</param>
/// <param name="Refused">How many were not.</param>
/// <param name="Results">One per submission.</param>
public sealed record SubmissionBatchResult(int Accepted, int Refused, IReadOnlyList<SubmissionBatchItem> Results);
