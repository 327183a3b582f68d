namespace Monitor.Web.Security;

/// <summary>What an operator sets under <c>Monitor:OpenIdConnect</c>. Without an authority nobody signs in that way.</summary>
internal sealed record ProviderConfig
{
    /// <summary>The issuer; its discovery document lies below it. HTTPS, but on this machine.</summary>
    public Uri? Authority { get; init; }

    public string ClientId { get; init; } = "";
    public string ClientSecret { get; init; } = "";

    /// <summary>The claim that is the name of an account. It must be one that people cannot change at the provider themselves.</summary>
    public string Claim { get; init; } = "preferred_username";

    public string Scope { get; init; } = "openid profile";

    /// <summary>As the button calls it.</summary>
    public string Name { get; init; } = "OpenID Connect";
}
