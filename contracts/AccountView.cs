namespace Monitor.Contracts;

/// <summary>An account, without its secrets.</summary>
/// <param name="LockedUntil">Wrong passwords have locked it until then.</param>
/// <param name="Sample">Made for the demonstration; it cannot sign in anywhere else.</param>
public sealed record AccountView(string Name, string DisplayName, Role Role, string? Area, string? Enterprise, bool Disabled, DateTimeOffset? LockedUntil, bool HasAuthenticator, bool Sample,
    DateTimeOffset CreatedAt, string CreatedBy);
