namespace Monitor.Contracts;

/// <summary>A warning that somebody has to do something about.</summary>
/// <param name="Next">What that is: acknowledge, dispatch, answer, accept or close.</param>
/// <param name="OverdueWorkdays">Working days since the answer was due; 0 while it is not overdue.</param>
public sealed record WorkItem(Warning Warning, DisposalState State, DisposalActionKind Next, int OverdueWorkdays);
