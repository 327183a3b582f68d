using Microsoft.AspNetCore.Identity;
using Monitor.Accounts;
using Monitor.Storage;

namespace Monitor.Web.Security;

/// <summary>
/// ASP.NET Core Identity's view of <see cref="IAccountStore"/>. Not Entity Framework's: accounts lie in the database, the migrations and the connection pool
/// of everything else, and one table of twenty columns needs no second way to them.
/// </summary>
internal sealed class AccountUserStore(IAccountStore store) : IUserPasswordStore<Account>, IUserSecurityStampStore<Account>, IUserLockoutStore<Account>,
    IUserTwoFactorStore<Account>, IUserAuthenticatorKeyStore<Account>, IUserTwoFactorRecoveryCodeStore<Account>
{
    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) =>
        await store.AddAccountAsync(user, asFirst: false, cancellationToken) ? IdentityResult.Success : Failed("DuplicateUserName", $"There is an account '{user.Name}' already.");

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) =>
        await store.UpdateAccountAsync(user, cancellationToken) ? IdentityResult.Success : Failed("ConcurrencyFailure", "Somebody else has changed the account meanwhile. Try again.");

    /// <exception cref="NotSupportedException">Always: what an account did stays under its name. Disable it.</exception>
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException("Accounts are disabled, not deleted.");

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) => store.FindAccountAsync(userId, cancellationToken);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => store.FindAccountByNameAsync(normalizedUserName.ToLowerInvariant(), cancellationToken);

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => Set(() => user.Name = userName!.ToLowerInvariant());

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    /// <summary>Names are kept in one form only.</summary>
    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken) => Set(() => user.PasswordHash = passwordHash ?? "");

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash.Length > 0);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) => Set(() => user.Stamp = stamp);

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Stamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.LockedUntil);

    public Task SetLockoutEndDateAsync(Account user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) => Set(() => user.LockedUntil = lockoutEnd);

    public Task<int> IncrementAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(++user.Failures);

    public Task ResetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Set(() => user.Failures = 0);

    public Task<int> GetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Failures);

    public Task<bool> GetLockoutEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>Every account locks.</summary>
    public Task SetLockoutEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetTwoFactorEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Set(() => user.TwoFactor = enabled);

    public Task<bool> GetTwoFactorEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.TwoFactor);

    public Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) => Set(() => user.AuthenticatorKey = key);

    public Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.AuthenticatorKey);

    public Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) => Set(() => user.RecoveryCodes = [.. recoveryCodes.Select(ApiKey.HashOf)]);

    /// <summary>The caller stores what is left; of two who use one code at once, one finds the account changed.</summary>
    public Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var hash = ApiKey.HashOf(code);
        if (!user.RecoveryCodes.Contains(hash)) return Task.FromResult(false);
        user.RecoveryCodes = [.. user.RecoveryCodes.Where(one => one != hash)];
        return Task.FromResult(true);
    }

    public Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.RecoveryCodes.Count);

    /// <summary>The store belongs to the process.</summary>
    public void Dispose()
    {
    }

    private static IdentityResult Failed(string code, string why) => IdentityResult.Failed(new IdentityError { Code = code, Description = why });

    private static Task Set(Action set)
    {
        set();
        return Task.CompletedTask;
    }
}
