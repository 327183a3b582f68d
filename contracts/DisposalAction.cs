namespace Monitor.Contracts;

/// <summary>One thing that was done about a warning: who, when, what. Never changed afterwards.</summary>
/// <param name="No">1, 2, 3, ... within the warning.</param>
/// <param name="Text">The note or the reason; empty where none was given.</param>
/// <param name="Assignee">Of an assignment.</param>
/// <param name="Unit">Of a dispatch.</param>
/// <param name="Due">Of a dispatch or a return: the last day for the answer.</param>
public sealed record DisposalAction(
    int No, DisposalActionKind Kind, string By, DateTimeOffset At, string Text = "", string Assignee = "", string Unit = "", DateOnly? Due = null, DisposalAnswer? Answer = null);
