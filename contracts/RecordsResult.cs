namespace Monitor.Contracts;

/// <summary>A receipt, or the problems for which nothing was stored.</summary>
public sealed record RecordsResult(StreamReceipt? Receipt, IReadOnlyList<SubmissionProblem> Problems);
