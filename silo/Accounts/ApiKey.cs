using System.Security.Cryptography;
using System.Text;
using Monitor.Contracts;

namespace Monitor.Accounts;

/// <summary>A machine's key. Its secret is known to the machine alone.</summary>
/// <param name="Hash">SHA-256 of the secret, in hexadecimal digits.</param>
/// <param name="UsedAt">When it was last let in, to the minute.</param>
public sealed record ApiKey(string Id, string Name, string Hash, Role Role, string? Area, string? Enterprise,
    DateTimeOffset CreatedAt, string CreatedBy, DateTimeOffset ExpiresAt, DateTimeOffset? RevokedAt = null, DateTimeOffset? UsedAt = null)
{
    private const int SecretBytes = 32;

    public static string NewSecret() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>The secret has 256 random bits: no dictionary holds it, and a slow hash would add nothing.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
