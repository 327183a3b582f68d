namespace Monitor.Web.Security;

/// <summary>What an operator sets under <c>Monitor:Keys</c>.</summary>
internal sealed record KeyConfig
{
    /// <summary>SHA-256, in hexadecimal digits, of the secret of an administrator's key: for machines that must be let in before anybody could make a key.</summary>
    public string? Initial { get; init; }
}
