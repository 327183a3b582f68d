using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>A stored version of a report.</summary>
/// <param name="Hash">SHA-256 of the content, in hexadecimal digits.</param>
public sealed record ReportVersion(Subject Subject, Period Period, int Version, string Hash, DateTimeOffset At, string By);
