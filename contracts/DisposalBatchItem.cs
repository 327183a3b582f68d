namespace Monitor.Contracts;

/// <summary>One warning of a batch.</summary>
/// <param name="Id">Of the warning.</param>
/// <param name="After">Version of its disposal that was read; 0 when nothing had been done.</param>
public sealed record DisposalBatchItem(string Id, int After);
