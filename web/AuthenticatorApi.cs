using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Monitor.Accounts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>One's own authenticator: codes after RFC 6238, asked for besides the password.</summary>
internal static class AuthenticatorApi
{
    private const int RecoveryCodeCount = 8;

    public static void MapAuthenticator(this IEndpointRouteBuilder app)
    {
        var authenticator = app.MapGroup("/api/session/authenticator").Allow(Permission.Read).ProducesProblem(StatusCodes.Status400BadRequest);
        authenticator.MapPost("/", Begin).WithSummary("A new secret for an authenticator, which holds once a code has proved it");
        authenticator.MapPost("/verify", Verify).WithSummary("Prove the authenticator; from now on signing in asks for a code");
        authenticator.MapPost("/remove", Remove).WithSummary("Sign in without an authenticator again");
    }

    private static async Task<Results<Ok<AuthenticatorKey>, ProblemHttpResult>> Begin(AccessScope scope, UserManager<Account> users, HttpContext context, Registry registry)
    {
        if (await FindAsync(scope, users) is not { } account) return NoPerson();
        if (account.TwoFactor) return Problems.Bad("There is an authenticator; remove it first.");
        if (!(await users.ResetAuthenticatorKeyAsync(account)).Succeeded) return Raced();
        await SessionApi.BeginAsync(account, context, registry);
        return TypedResults.Ok(new AuthenticatorKey(account.AuthenticatorKey!, $"otpauth://totp/Monitor:{Uri.EscapeDataString(account.Name)}?secret={account.AuthenticatorKey}&issuer=Monitor&digits=6"));
    }

    private static async Task<Results<Ok<RecoveryCodes>, ProblemHttpResult>> Verify(AuthenticatorCode given, AccessScope scope, UserManager<Account> users, HttpContext context, Registry registry)
    {
        if (await FindAsync(scope, users) is not { } account) return NoPerson();
        if (!await IsCodeAsync(users, account, given.Code)) return Wrong();
        if (!(await users.SetTwoFactorEnabledAsync(account, true)).Succeeded) return Raced();
        if (await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodeCount) is not { } codes) return Raced();
        await SessionApi.BeginAsync(account, context, registry);
        return TypedResults.Ok(new RecoveryCodes([.. codes]));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Remove(AuthenticatorCode given, AccessScope scope, UserManager<Account> users, HttpContext context, Registry registry)
    {
        if (await FindAsync(scope, users) is not { } account) return NoPerson();
        if (!await IsCodeAsync(users, account, given.Code)) return Wrong();
        account.RecoveryCodes = [];
        if (!(await users.SetTwoFactorEnabledAsync(account, false)).Succeeded) return Raced();
        await SessionApi.BeginAsync(account, context, registry);
        return TypedResults.NoContent();
    }

    private static async Task<Account?> FindAsync(AccessScope scope, UserManager<Account> users) => scope.IsKey ? null : await users.FindByIdAsync(scope.Id!);

    private static async Task<bool> IsCodeAsync(UserManager<Account> users, Account account, string code) =>
        account.AuthenticatorKey is not null && await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code.Replace(" ", "", StringComparison.Ordinal));

    private static ProblemHttpResult NoPerson() => Problems.Bad("A key has no authenticator.");

    private static ProblemHttpResult Wrong() => Problems.Bad("The code is wrong or has expired.");

    private static ProblemHttpResult Raced() => Problems.Bad("The account was changed meanwhile. Try again.");
}
