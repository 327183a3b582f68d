using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Monitor.Accounts;

namespace Monitor.Web.Security;

/// <summary>
/// Signing in by the bureau's identity provider: OpenID Connect, authorization code with PKCE. The provider says who somebody is, nothing more: the account must be
/// there, its role and scope are ours, and the session is the same as after a password. A second factor is the provider's affair.
/// </summary>
internal sealed partial class OidcSignIn(OidcConfig config, UserManager<Account> users, Sessions sessions, Audit audit, ILogger<OidcSignIn> logger) : OpenIdConnectEvents
{
    public const string Scheme = "oidc";
    public const string Path = "/api/session/oidc";

    private const string Callback = $"{Path}/callback";

    /// <summary>The page says it in the user's language.</summary>
    private const string FaultParameter = "signIn";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <exception cref="InvalidOperationException">The section is there without authority or client.</exception>
    public static OidcConfig? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Monitor:Oidc");
        if (!section.Exists()) return null;
        foreach (var needed in (string[])[nameof(OidcConfig.Authority), nameof(OidcConfig.ClientId)])
        {
            if (string.IsNullOrWhiteSpace(section[needed])) throw new InvalidOperationException($"Monitor:Oidc needs {needed}: the address of the identity provider, and the name under which it knows this service.");
        }

        return section.Get<OidcConfig>();
    }

    public static void Configure(OpenIdConnectOptions options, OidcConfig config)
    {
        options.EventsType = typeof(OidcSignIn);
        options.Authority = config.Authority;
        // In the clear from this machine to itself only.
        options.RequireHttpsMetadata = !new Uri(config.Authority).IsLoopback;
        (options.ClientId, options.ClientSecret) = (config.ClientId, config.ClientSecret);
        options.ResponseType = OpenIdConnectResponseType.Code;
        // The answer comes as a link: a form sent by another site would need cookies that travel with it.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.CallbackPath = Callback;
        options.SignInScheme = PersonCookie.Scheme;
        options.MapInboundClaims = false;
        options.DisableTelemetry = true;
        options.BackchannelTimeout = Patience;
        foreach (var cookie in (CookieBuilder[])[options.CorrelationCookie, options.NonceCookie])
            (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
        // Signing out ends the session here; nobody ends it from outside.
        (options.RemoteSignOutPath, options.SignedOutCallbackPath) = (default, default);
        // Not the clock of a demonstration.
        options.TimeProvider = TimeProvider.System;
    }

    /// <summary>Sends somebody to the provider.</summary>
    /// <param name="back">Where to go afterwards: a page of this service.</param>
    public async Task BeginAsync(HttpContext context, string back)
    {
        try
        {
            await context.ChallengeAsync(Scheme, new() { RedirectUri = back });
        }
        catch (Exception exception) when (exception is InvalidOperationException or HttpRequestException or OperationCanceledException && !context.RequestAborted.IsCancellationRequested)
        {
            LogUnreachable(logger, exception, config.Authority);
            await RefuseAsync(context, "", SignInFault.ProviderUnreachable);
        }
    }

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        var name = context.Principal?.FindFirstValue(config.NameClaim)?.Trim() ?? "";
        if (name.Length == 0 || await users.FindByNameAsync(name) is not { } account || !sessions.IsWelcome(account))
        {
            await RefuseAsync(context.HttpContext, name, SignInFault.Unknown);
            context.HandleResponse();
            return;
        }

        context.Principal = Principals.Of(account);
        context.Properties = new();
        await audit.AddSignInAsync(context.HttpContext, name, StatusCodes.Status200OK);
    }

    public override async Task RemoteFailure(RemoteFailureContext context)
    {
        LogFailed(logger, context.Failure, config.Authority);
        await RefuseAsync(context.HttpContext, "", SignInFault.ProviderFailed);
        context.HandleResponse();
    }

    private async Task RefuseAsync(HttpContext context, string name, SignInFault fault)
    {
        await audit.AddSignInAsync(context, name, StatusCodes.Status401Unauthorized);
        context.Response.Redirect($"/?{FaultParameter}={fault}");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody came back from {Authority} without being signed in")]
    private static partial void LogFailed(ILogger logger, Exception? exception, string authority);

    [LoggerMessage(Level = LogLevel.Error, Message = "The identity provider {Authority} cannot be asked")]
    private static partial void LogUnreachable(ILogger logger, Exception exception, string authority);
}
