namespace Monitor.Reporting;

/// <summary>How far the writing of reports has come.</summary>
/// <param name="Done">Reports written.</param>
/// <param name="Doing">What is being done, for people.</param>
public sealed record ReportProgress(int Done, int Total, string Doing);
