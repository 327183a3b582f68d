using System.Security.Cryptography;
using System.Text;

namespace Monitor.Web.Security;

/// <summary>What the operator reads on the console of a service that has no account yet, to make the first administrator with.</summary>
internal sealed class SetupToken
{
    private const int Bytes = 16;

    /// <summary>Holds until this process ends, or the first administrator is there.</summary>
    public string Value { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    public bool Is(string given) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given.Trim()), Encoding.UTF8.GetBytes(Value));
}
