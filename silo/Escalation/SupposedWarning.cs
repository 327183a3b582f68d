using Monitor.Contracts;

namespace Monitor.Escalation;

/// <summary>A warning that is not there, to see how it would climb.</summary>
public sealed record SupposedWarning(Level Level, Tier? Tier, string? Area, string? Industry, string? Rule, DateTimeOffset OpenedAt);
