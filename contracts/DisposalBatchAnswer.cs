namespace Monitor.Contracts;

/// <summary>What came of one warning of a batch.</summary>
/// <param name="Id">Of the warning.</param>
/// <param name="State">Of its disposal, after the action; of a refused one as it is there; absent when there is no such warning.</param>
/// <param name="Problem">Why nothing was stored for it; absent when the action was taken.</param>
public sealed record DisposalBatchAnswer(string Id, DisposalState? State, string? Problem = null);
