namespace Monitor.Contracts;

/// <summary>A key of a machine, without its secret, of which only a hash is kept.</summary>
/// <param name="UsedAt">When it was last let in, to the minute; absent for never.</param>
/// <param name="RevokedAt">It holds no more since then; absent while it was not revoked.</param>
public sealed record ApiKeyView(string Id, string Name, Role Role, string? Area, string? Enterprise, DateTimeOffset CreatedAt, string CreatedBy, DateTimeOffset ExpiresAt, DateTimeOffset? RevokedAt,
    DateTimeOffset? UsedAt);
