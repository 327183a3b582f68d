using Monitor.Contracts;

namespace Monitor.Accounts;

/// <summary>A person's account. Mutable: ASP.NET Core Identity sets what it manages, then has the whole stored.</summary>
public sealed class Account
{
    public required string Id { get; init; }

    /// <summary>What is typed to sign in, in lower case.</summary>
    public string Name { get; set; } = "";

    public string DisplayName { get; set; } = "";
    public Role Role { get; set; }
    public string? Area { get; set; }
    public string? Enterprise { get; set; }
    public string PasswordHash { get; set; } = "";

    /// <summary>Changes with password, role and scope; a session that carries another one is over.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>Counts updates; an update of another version than the stored one is refused.</summary>
    public int Version { get; set; }

    /// <summary>Wrong passwords since the last right one.</summary>
    public int Failures { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }
    public bool TwoFactor { get; set; }
    public string? AuthenticatorKey { get; set; }
    public IReadOnlyList<string> RecoveryCodes { get; set; } = [];
    public bool Disabled { get; set; }

    /// <summary>May sign in to the demonstration only.</summary>
    public bool Sample { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
    public string CreatedBy { get; init; } = "";
}
