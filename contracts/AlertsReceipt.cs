namespace Monitor.Contracts;

/// <summary>The answer to alerts of another monitor: one result each, in the order in which they were sent.</summary>
/// <param name="Accepted">How many were taken, now or before.</param>
/// <param name="Refused">How many were not.</param>
public sealed record AlertsReceipt(int Accepted, int Refused, IReadOnlyList<AlertItem> Results);
