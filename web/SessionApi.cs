using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Accounts;
using Monitor.Contracts;
using Monitor.Storage;
using Monitor.Web.Demo;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Signing in and out, and the first administrator.</summary>
internal static class SessionApi
{
    public static void MapSession(this IEndpointRouteBuilder app)
    {
        var session = app.MapGroup("/api/session");
        session.MapGet("/", Get).AllowAnonymous().WithSummary("Who is signed in, and how one signs in here");
        session.MapPost("/", SignIn).AllowAnonymous().WithSummary("Sign in").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized);
        session.MapDelete("/", (Delegate)SignOut).AllowAnonymous().WithSummary("Sign out");
        session.MapGet("/oidc", SignInByProvider).AllowAnonymous().WithSummary("Sign in by the identity provider").ProducesProblem(StatusCodes.Status404NotFound);
        session.MapPost("/password", ChangePassword).Allow(Permission.Read).WithSummary("Change one's own password; one's other sessions end").ProducesProblem(StatusCodes.Status400BadRequest);
        app.MapPost("/api/setup", SetUp).AllowAnonymous().WithSummary("Make the first administrator").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized);
    }

    private static async Task<Ok<SessionStart>> Get(AccessScope scope, IAccountStore store, DemoReplay demo, IServiceProvider services, CancellationToken cancellationToken)
    {
        var user = scope.Id is null ? null : await ViewAsync(scope, store, cancellationToken);
        var isDemo = demo.Status is not null;
        return TypedResults.Ok(new SessionStart(user, user is null && !await store.HasAccountsAsync(cancellationToken),
            isDemo ? AccountStart.Samples : [], isDemo ? AccountStart.SamplePassword : null, services.GetService<OidcConfig>() is { } oidc ? new(oidc.LabelZh, oidc.LabelEn) : null));
    }

    /// <param name="back">The page to come back to.</param>
    private static async Task<Results<EmptyHttpResult, ProblemHttpResult>> SignInByProvider(string? back, IServiceProvider services, HttpContext context)
    {
        if (services.GetService<OidcSignIn>() is not { } provider) return Problems.NotFound("No identity provider is set up (Monitor:Oidc).");
        if (PersonCookie.IsExposed(context.Request)) return Problems.Bad("A session does not cross a network in the clear: use HTTPS.");
        await provider.BeginAsync(context, RedirectHttpResult.IsLocalUrl(back) ? back! : "/");
        return TypedResults.Empty;
    }

    private static async Task<Results<Ok<SessionView>, ProblemHttpResult>> SignIn(
        SignInRequest request, SignInDesk desk, HttpContext context, Hosting.Registry registry)
    {
        if (PersonCookie.IsExposed(context.Request)) return Problems.Bad("A password does not cross a network in the clear: use HTTPS.");
        context.Items[Audit.Who] = request.Name.Trim();
        var (account, fault) = await desk.TryAsync(request);
        if (account is null) return Refused(fault);
        return TypedResults.Ok(await BeginAsync(account, context, registry));
    }

    private static async Task<NoContent> SignOut(HttpContext context)
    {
        await context.SignOutAsync(PersonCookie.Scheme);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<SessionView>, ProblemHttpResult>> ChangePassword(
        PasswordChange change, AccessScope scope, AccountDesk desk, IAccountStore store, HttpContext context, Hosting.Registry registry, CancellationToken cancellationToken)
    {
        if (scope.IsKey || await store.FindAccountAsync(scope.Id!, cancellationToken) is not { } account) return Problems.Bad("A key has no password.");
        if (await desk.ChangePasswordAsync(account, change) is { } fault) return Problems.Bad(fault);
        return TypedResults.Ok(await BeginAsync(account, context, registry));
    }

    private static async Task<Results<Ok<SessionView>, ProblemHttpResult>> SetUp(
        SetupRequest request, SetupToken token, AccountDesk desk, HttpContext context, Hosting.Registry registry, CancellationToken cancellationToken)
    {
        if (PersonCookie.IsExposed(context.Request)) return Problems.Bad("A password does not cross a network in the clear: use HTTPS.");
        if (!token.Is(request.Token)) return TypedResults.Problem("It is printed on the console of the service when it starts.", statusCode: StatusCodes.Status401Unauthorized, title: "The set-up token is another one.");
        var (account, fault) = await desk.AddAsync(new(request.Name, request.DisplayName, Role.Administrator, request.Password), "setup", AccountOrigin.Setup, cancellationToken);
        return account is null ? Problems.Bad(fault!) : TypedResults.Ok(await BeginAsync(account, context, registry));
    }

    /// <summary>Begins a session, or goes on with one whose account has changed.</summary>
    public static async Task<SessionView> BeginAsync(Account account, HttpContext context, Hosting.Registry registry)
    {
        var caller = Principals.Of(account);
        await context.SignInAsync(PersonCookie.Scheme, caller);
        return new AccessScope(caller, registry).ToView(account.TwoFactor);
    }

    private static async Task<SessionView> ViewAsync(AccessScope scope, IAccountStore store, CancellationToken cancellationToken) =>
        scope.ToView(!scope.IsKey && await store.FindAccountAsync(scope.Id!, cancellationToken) is { TwoFactor: true });

    /// <summary>The code is for pages, which say it in the user's language.</summary>
    private static ProblemHttpResult Refused(SignInFault fault) => TypedResults.Problem(fault switch
    {
        SignInFault.Locked => "Too many wrong attempts: the account is locked for a quarter of an hour. An administrator can unlock it.",
        SignInFault.CodeNeeded => "Enter the code of the authenticator.",
        SignInFault.CodeWrong => "The code is wrong or has expired.",
        _ => "The name or the password is wrong.",
    }, statusCode: StatusCodes.Status401Unauthorized, title: "Nobody is signed in.", extensions: new Dictionary<string, object?> { ["code"] = fault.ToString() });
}
