namespace Monitor.Contracts;

/// <summary>The same action about many warnings.</summary>
/// <param name="Action">What asks for nothing of the single warning: acknowledge, note, assign, close, reopen, or take back.</param>
/// <param name="By">For whom a machine speaks; a person who is signed in is named by the session.</param>
public sealed record DisposalBatchRequest(DisposalActionKind Action, IReadOnlyList<DisposalBatchItem> Items, string By = "", string Text = "", string Assignee = "");
