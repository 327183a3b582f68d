namespace Monitor.Contracts;

/// <summary>Which reports to write.</summary>
/// <param name="Codes">Codes of areas, and <c>city</c>; every one when empty.</param>
/// <param name="By">Who asks.</param>
public sealed record ReportRunRequest(Period Period, IReadOnlyList<string>? Codes, string By);
