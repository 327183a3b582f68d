namespace Monitor.Contracts;

/// <summary>What somebody wants to do about a warning.</summary>
/// <param name="After">Version of the disposal that was read; 0 when nothing had been done.</param>
/// <param name="By">For whom a machine speaks; a person who is signed in is named by the session.</param>
/// <param name="Text">The note; of a return, a closing and a reopening the reason.</param>
/// <param name="Due">Of a dispatch or a return: the last day for the answer, moved to the next working day.</param>
/// <param name="Workdays">Instead of <paramref name="Due"/>: working days from today.</param>
public sealed record DisposalRequest(
    int After, DisposalActionKind Action, string By = "", string Text = "", string Assignee = "", string Unit = "", DateOnly? Due = null, int? Workdays = null, DisposalAnswer? Answer = null);
