using Monitor.Accounts;
using Monitor.Contracts;

namespace Monitor.Storage;

internal sealed record AccountRow
{
    public string Id { get; init; } = "";
    public string Name { get; init; } = "";
    public string DisplayName { get; init; } = "";
    public int Role { get; init; }
    public string? Area { get; init; }
    public string? Enterprise { get; init; }
    public string PasswordHash { get; init; } = "";
    public string Stamp { get; init; } = "";
    public int Version { get; init; }
    public int Failures { get; init; }
    public long? LockedUntil { get; init; }
    public int TwoFactor { get; init; }
    public string? AuthenticatorKey { get; init; }
    public string RecoveryCodes { get; init; } = "";
    public int Disabled { get; init; }
    public int Sample { get; init; }
    public long CreatedAt { get; init; }
    public string CreatedBy { get; init; } = "";

    public static AccountRow Of(Account account) => new()
    {
        Id = account.Id,
        Name = account.Name,
        DisplayName = account.DisplayName,
        Role = (int)account.Role,
        Area = account.Area,
        Enterprise = account.Enterprise,
        PasswordHash = account.PasswordHash,
        Stamp = account.Stamp,
        Version = account.Version,
        Failures = account.Failures,
        LockedUntil = Micros.Of(account.LockedUntil),
        TwoFactor = account.TwoFactor ? 1 : 0,
        AuthenticatorKey = account.AuthenticatorKey,
        RecoveryCodes = string.Join(';', account.RecoveryCodes),
        Disabled = account.Disabled ? 1 : 0,
        Sample = account.Sample ? 1 : 0,
        CreatedAt = Micros.Of(account.CreatedAt),
        CreatedBy = account.CreatedBy,
    };

    public Account ToAccount() => new()
    {
        Id = Id,
        Name = Name,
        DisplayName = DisplayName,
        Role = (Role)Role,
        Area = Area,
        Enterprise = Enterprise,
        PasswordHash = PasswordHash,
        Stamp = Stamp,
        Version = Version,
        Failures = Failures,
        LockedUntil = Micros.ToTime(LockedUntil),
        TwoFactor = TwoFactor != 0,
        AuthenticatorKey = AuthenticatorKey,
        RecoveryCodes = RecoveryCodes.Split(';', StringSplitOptions.RemoveEmptyEntries),
        Disabled = Disabled != 0,
        Sample = Sample != 0,
        CreatedAt = Micros.ToTime(CreatedAt),
        CreatedBy = CreatedBy,
    };
}

internal sealed record ApiKeyRow
{
    public string Id { get; init; } = "";
    public string Name { get; init; } = "";
    public string Hash { get; init; } = "";
    public int Role { get; init; }
    public string? Area { get; init; }
    public string? Enterprise { get; init; }
    public long CreatedAt { get; init; }
    public string CreatedBy { get; init; } = "";
    public long ExpiresAt { get; init; }
    public long? RevokedAt { get; init; }
    public long? UsedAt { get; init; }

    public static ApiKeyRow Of(ApiKey key) => new()
    {
        Id = key.Id,
        Name = key.Name,
        Hash = key.Hash,
        Role = (int)key.Role,
        Area = key.Area,
        Enterprise = key.Enterprise,
        CreatedAt = Micros.Of(key.CreatedAt),
        CreatedBy = key.CreatedBy,
        ExpiresAt = Micros.Of(key.ExpiresAt),
    };

    public ApiKey ToKey() => new(Id, Name, Hash, (Role)Role, Area, Enterprise, Micros.ToTime(CreatedAt), CreatedBy, Micros.ToTime(ExpiresAt),
        Micros.ToTime(RevokedAt), Micros.ToTime(UsedAt));
}
