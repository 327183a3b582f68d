namespace Monitor.Contracts;

/// <summary>The disposal of a warning with its history.</summary>
/// <param name="Id">Of the warning.</param>
/// <param name="Allowed">What may be done next.</param>
/// <param name="OverdueWorkdays">Working days since the answer was due; 0 while it is not overdue.</param>
public sealed record DisposalView(string Id, DisposalState State, IReadOnlyList<DisposalAction> Actions, IReadOnlyList<DisposalActionKind> Allowed, int OverdueWorkdays);
