namespace Monitor.Contracts;

/// <summary>An enterprise says what it expects of a period.</summary>
/// <param name="Period">A month such as 2026-04, or 2026-01..02.</param>
/// <param name="Pace">Against the period before: faster, same or slower.</param>
/// <param name="By">For whom a machine speaks; a person who is signed in is named by the session.</param>
public sealed record ExpectationRequest(string Enterprise, Period Period, ExpectedPace Pace, string? By = null);
