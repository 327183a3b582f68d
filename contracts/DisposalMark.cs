namespace Monitor.Contracts;

/// <summary>How the disposal of an open warning stands, for lists.</summary>
/// <param name="Id">Of the warning.</param>
public sealed record DisposalMark(string Id, DisposalState State);
