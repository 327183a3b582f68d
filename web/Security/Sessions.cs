using System.Security.Claims;
using Monitor.Accounts;
using Monitor.Storage;
using Monitor.Web.Demo;

namespace Monitor.Web.Security;

/// <summary>Whether somebody who was let in may stay.</summary>
internal sealed class Sessions(IAccountStore store, KeyRing keys, DemoReplay demo)
{
    /// <returns>The account of a session that goes on; null when it is over.</returns>
    public async Task<Account?> FindAsync(ClaimsPrincipal caller, CancellationToken cancellationToken) =>
        caller.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && await store.FindAccountAsync(id, cancellationToken) is { } account
            && account.Stamp == caller.FindFirstValue(Principals.Stamp) && IsWelcome(account) ? account : null;

    public async Task<bool> GoesOnAsync(ClaimsPrincipal caller, CancellationToken cancellationToken) => caller.Identity?.AuthenticationType == ApiKeyHandler.SchemeName
        ? await keys.HoldsAsync(caller.FindFirstValue(ClaimTypes.NameIdentifier)!, cancellationToken)
        : await FindAsync(caller, cancellationToken) is not null;

    /// <summary>A database that was a demonstration's must not keep its doors open with a password that everybody knows.</summary>
    public bool IsWelcome(Account account) => !account.Disabled && (!account.Sample || demo.Status is not null);
}
