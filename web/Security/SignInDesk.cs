using Microsoft.AspNetCore.Identity;
using Monitor.Accounts;
using Monitor.Contracts;

namespace Monitor.Web.Security;

/// <summary>Judges an attempt to sign in.</summary>
internal sealed class SignInDesk(UserManager<Account> users, Sessions sessions)
{
    /// <summary>Of no password. A name that is not there takes as long as one that is.</summary>
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(new() { Id = "" }, Guid.NewGuid().ToString());

    /// <returns>The account when the attempt is good, otherwise why it is not.</returns>
    public async Task<(Account? Account, SignInFault Fault)> TryAsync(SignInRequest request)
    {
        if (await users.FindByNameAsync(request.Name.Trim()) is not { } account)
        {
            users.PasswordHasher.VerifyHashedPassword(new() { Id = "" }, NobodysHash, request.Password);
            return (null, SignInFault.Wrong);
        }

        if (await users.IsLockedOutAsync(account)) return (null, SignInFault.Locked);
        if (!await users.CheckPasswordAsync(account, request.Password)) return await FailAsync(account, SignInFault.Wrong);
        if (!sessions.IsWelcome(account)) return (null, SignInFault.Wrong);
        if (account.TwoFactor)
        {
            if (string.IsNullOrWhiteSpace(request.Code)) return (null, SignInFault.CodeNeeded);
            if (!await IsCodeAsync(account, request.Code.Trim())) return await FailAsync(account, SignInFault.CodeWrong);
        }

        if (account.Failures > 0) await users.ResetAccessFailedCountAsync(account);
        return (account, SignInFault.None);
    }

    private async Task<bool> IsCodeAsync(Account account, string code) =>
        await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code.Replace(" ", "", StringComparison.Ordinal))
        || (await users.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded;

    private async Task<(Account?, SignInFault)> FailAsync(Account account, SignInFault fault)
    {
        // Attempts at once must all be counted.
        var present = account;
        while (present is not null && !(await users.AccessFailedAsync(present)).Succeeded) present = await users.FindByIdAsync(account.Id);
        return (null, present is not null && await users.IsLockedOutAsync(present) ? SignInFault.Locked : fault);
    }
}
