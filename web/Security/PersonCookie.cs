using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Monitor.Web.Security;

/// <summary>
/// The session of a person. The cookie tells who it is; role and scope are those of the account at each request, so that an edit holds at once
/// and a disabled account is out.
/// </summary>
internal sealed class PersonCookie(Sessions sessions) : CookieAuthenticationEvents
{
    public const string Scheme = "person";

    private static readonly TimeSpan Length = TimeSpan.FromHours(8);

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.EventsType = typeof(PersonCookie);
        options.Cookie.Name = "monitor";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.ExpireTimeSpan = Length;
        options.SlidingExpiration = true;
        // Not the clock of a demonstration, under which a session would last a second.
        options.TimeProvider = TimeProvider.System;
    }

    /// <summary>Whether a session would cross a network in the clear.</summary>
    public static bool IsExposed(HttpRequest request) => !request.IsHttps && !request.IsFromHere();

    public override Task SigningIn(CookieSigningInContext context)
    {
        context.CookieOptions.Secure = context.Request.IsHttps || !context.Request.IsFromHere();
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await sessions.FindAsync(context.Principal!, context.HttpContext.RequestAborted) is { } account)
        {
            context.ReplacePrincipal(Principals.Of(account));
            return;
        }

        // The cookie stays: this answer may come after the one that brought the next cookie, when a password or an authenticator was changed meanwhile.
        context.RejectPrincipal();
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) => Answer(context, StatusCodes.Status401Unauthorized);

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) => Answer(context, StatusCodes.Status403Forbidden);

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
