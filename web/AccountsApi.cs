using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Accounts;
using Monitor.Contracts;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>People's accounts.</summary>
internal static class AccountsApi
{
    public static void MapAccounts(this IEndpointRouteBuilder app)
    {
        var accounts = app.MapGroup("/api/accounts").Allow(Permission.Administer);
        accounts.MapGet("/", List).WithSummary("All accounts, by name");
        accounts.MapPost("/", Add).WithSummary("Make an account").ProducesProblem(StatusCodes.Status400BadRequest);
        var one = accounts.MapGroup("/{name}").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        one.MapPut("/", Edit).WithSummary("Edit or disable an account; its sessions end");
        one.MapPost("/unlock", Unlock).WithSummary("Unlock an account that wrong passwords have locked; its password stays");
        one.MapPost("/password", Reset).WithSummary("Give an account a new password; it is unlocked and loses its authenticator");
    }

    private static async Task<Ok<List<AccountView>>> List(IAccountStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok((await store.ReadAccountsAsync(cancellationToken)).Select(View).ToList());

    private static async Task<Results<Ok<AccountView>, ProblemHttpResult>> Add(AccountRequest request, AccountDesk desk, AccessScope scope, CancellationToken cancellationToken)
    {
        var (account, fault) = await desk.AddAsync(request, scope.By(), AccountOrigin.Administrator, cancellationToken);
        return account is null ? Problems.Bad(fault!) : TypedResults.Ok(View(account));
    }

    private static async Task<Results<Ok<AccountView>, ProblemHttpResult>> Edit(string name, AccountEdit edit, AccountDesk desk, IAccountStore store, CancellationToken cancellationToken)
    {
        if (await store.FindAccountByNameAsync(name.ToLowerInvariant(), cancellationToken) is not { } account) return Unknown(name);
        return await desk.EditAsync(account, edit, cancellationToken) is { } fault ? Problems.Bad(fault) : TypedResults.Ok(View(account));
    }

    private static async Task<Results<Ok<AccountView>, ProblemHttpResult>> Unlock(string name, AccountDesk desk, IAccountStore store, CancellationToken cancellationToken)
    {
        if (await store.FindAccountByNameAsync(name.ToLowerInvariant(), cancellationToken) is not { } account) return Unknown(name);
        return await desk.UnlockAsync(account) is { } fault ? Problems.Bad(fault) : TypedResults.Ok(View(account));
    }

    private static async Task<Results<Ok<AccountView>, ProblemHttpResult>> Reset(string name, PasswordReset reset, AccountDesk desk, IAccountStore store, CancellationToken cancellationToken)
    {
        if (await store.FindAccountByNameAsync(name.ToLowerInvariant(), cancellationToken) is not { } account) return Unknown(name);
        return await desk.ResetAsync(account, reset.Password) is { } fault ? Problems.Bad(fault) : TypedResults.Ok(View(account));
    }

    private static AccountView View(Account one) => new(one.Name, one.DisplayName, one.Role, one.Area, one.Enterprise, one.Disabled,
        one.LockedUntil > TimeProvider.System.GetUtcNow() ? one.LockedUntil : null, one.TwoFactor, one.Sample, one.CreatedAt, one.CreatedBy);

    private static ProblemHttpResult Unknown(string name) => Problems.NotFound($"There is no account '{name}'.");
}
