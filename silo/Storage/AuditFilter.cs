using Monitor.Contracts;

namespace Monitor.Storage;

/// <summary>Which entries to list, the newest first; what is absent does not restrict.</summary>
/// <param name="What">A part of the path.</param>
/// <param name="Before">Number of the last entry of the page before.</param>
public sealed record AuditFilter(int Limit, long? Before = null, DateTimeOffset? From = null, DateTimeOffset? Through = null, string? Who = null, AuditKind? Kind = null, string? What = null);
