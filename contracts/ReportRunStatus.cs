namespace Monitor.Contracts;

/// <summary>How the writing of reports stands.</summary>
/// <param name="Doing">What is being written: a subject, or <c>figures</c> while they are read.</param>
/// <param name="Problem">What went wrong; absent unless it failed.</param>
/// <param name="New">Versions added; a report whose content is as before adds none.</param>
public sealed record ReportRunStatus(string Id, Period Period, ReportRunState State, int Done, int Total, string Doing, string? Problem, IReadOnlyList<ReportVersionView> New);
