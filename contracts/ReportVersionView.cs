namespace Monitor.Contracts;

/// <summary>A stored version of a monthly run-analysis report.</summary>
/// <param name="Code">Code of the area, or <c>city</c>.</param>
/// <param name="Hash">SHA-256 of the content, in hexadecimal digits.</param>
public sealed record ReportVersionView(SubjectKind Kind, string Code, Text Name, Period Period, int Version, string Hash, DateTimeOffset At, string By);
