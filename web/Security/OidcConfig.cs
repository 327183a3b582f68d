namespace Monitor.Web.Security;

/// <summary>What an operator sets under <c>Monitor:Oidc</c>: the identity provider by which people may sign in besides their passwords. Absent: passwords only.</summary>
internal sealed record OidcConfig
{
    /// <summary>The provider's address; its description lies below it at <c>/.well-known/openid-configuration</c>.</summary>
    public required string Authority { get; init; }

    public required string ClientId { get; init; }
    public string ClientSecret { get; init; } = "";

    /// <summary>The claim that holds the name of an account here.</summary>
    public string NameClaim { get; init; } = "preferred_username";

    /// <summary>What the button says.</summary>
    public string LabelZh { get; init; } = "统一身份认证登录";
    public string LabelEn { get; init; } = "Sign in with single sign-on";
}
