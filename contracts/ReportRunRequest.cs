namespace Monitor.Contracts;

/// <summary>Which reports to write.</summary>
/// <param name="Codes">Codes of areas, and <c>city</c>; every one when empty.</param>
/// <param name="By">For whom a machine speaks; a person who is signed in is named by the session.</param>
public sealed record ReportRunRequest(Period Period, IReadOnlyList<string>? Codes, string? By = null);
