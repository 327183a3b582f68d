using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Monitor.Web.Security;

/// <summary>An identity provider (OpenID Connect) that says who somebody is. What that person may see and do stays with the account here.</summary>
internal sealed partial class Provider(ProviderConfig config, IOptionsMonitor<OpenIdConnectOptions> options, ILogger<Provider> logger)
{
    public const string Scheme = "provider";

    /// <summary>Marks a session that began at the provider.</summary>
    public const string Mark = "provider";

    private const string Callback = "/api/session/provider/callback";

    /// <summary>As people know it; null when none is configured.</summary>
    public string? Name => config.Authority is null ? null : config.Name;

    public static void Add(AuthenticationBuilder authentication, ProviderConfig config)
    {
        authentication.Services.AddSingleton(config).AddSingleton<Provider>().AddScoped<ProviderEvents>();
        if (config.Authority is not { } authority) return;
        if (config.ClientId.Length == 0) throw new InvalidOperationException("Monitor:OpenIdConnect:ClientId is missing: it is what the provider knows this service by.");
        if (authority.Scheme != Uri.UriSchemeHttps && !authority.IsLoopback) throw new InvalidOperationException("Monitor:OpenIdConnect:Authority is an https address.");
        authentication.AddOpenIdConnect(Scheme, oidc =>
        {
            (oidc.Authority, oidc.ClientId, oidc.ClientSecret) = (authority.ToString(), config.ClientId, config.ClientSecret);
            oidc.RequireHttpsMetadata = authority.Scheme == Uri.UriSchemeHttps;
            (oidc.SignInScheme, oidc.EventsType) = (PersonCookie.Scheme, typeof(ProviderEvents));
            // By query: the answer that a form posts from another site would need cookies that travel with every site's forms.
            (oidc.ResponseType, oidc.ResponseMode, oidc.UsePkce) = (OpenIdConnectResponseType.Code, OpenIdConnectResponseMode.Query, true);
            (oidc.CallbackPath, oidc.SignedOutCallbackPath, oidc.RemoteSignOutPath) = (Callback, default, default);
            (oidc.MapInboundClaims, oidc.DisableTelemetry) = (false, true);
            oidc.Scope.Clear();
            foreach (var scope in config.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries)) oidc.Scope.Add(scope);
            foreach (var cookie in new[] { oidc.CorrelationCookie, oidc.NonceCookie }) (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
            oidc.TimeProvider = TimeProvider.System;
        });
    }

    /// <summary>The page that says why somebody was not let in.</summary>
    public static string Refusal(ProviderFault fault) => $"/?refused={fault}";

    /// <returns>Null when the provider cannot be reached.</returns>
    public async Task<OpenIdConnectConfiguration?> FindAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await options.Get(Scheme).ConfigurationManager!.GetConfigurationAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or HttpRequestException)
        {
            LogAway(logger, exception);
            return null;
        }
    }

    /// <summary>Where a browser ends the provider's session, and comes back from.</summary>
    public async Task<string?> GoodbyeAsync(HttpRequest request, CancellationToken cancellationToken) => await FindAsync(cancellationToken) is { EndSessionEndpoint: { Length: > 0 } end }
        ? QueryHelpers.AddQueryString(end, new Dictionary<string, string?> { ["client_id"] = config.ClientId, ["post_logout_redirect_uri"] = $"{request.Scheme}://{request.Host}/" })
        : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The identity provider cannot be reached")]
    private static partial void LogAway(ILogger logger, Exception exception);
}
