namespace Monitor.Reporting;

/// <summary>A report that cannot be written or laid out; the message says what to change.</summary>
public sealed class ReportException(string message) : Exception(message);
