using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Monitor.Accounts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Web.Security;

/// <summary>Makes and edits accounts. What is refused is said in words; nothing is stored then.</summary>
internal sealed partial class AccountDesk(UserManager<Account> users, IAccountStore store, Registry registry)
{
    private const int LongestName = 64;
    private const int LongestDisplayName = 100;

    public async Task<(Account? Account, string? Fault)> AddAsync(AccountRequest request, string by, AccountOrigin origin, CancellationToken cancellationToken)
    {
        var account = new Account
        {
            Id = Guid.NewGuid().ToString("n"),
            Name = request.Name.Trim().ToLowerInvariant(),
            CreatedAt = TimeProvider.System.GetUtcNow(),
            CreatedBy = by,
            Sample = origin == AccountOrigin.Sample,
        };
        if (account.Name.Length > LongestName || !NameForm().IsMatch(account.Name)) return (null, $"name has 2 to {LongestName} letters, digits and . _ @ -.");
        if (Fault(request.DisplayName, request.Role, request.Area, request.Enterprise) is { } fault) return (null, fault);
        if (await PasswordFaultAsync(account, request.Password) is { } weak) return (null, weak);
        (account.DisplayName, account.Role, account.Area, account.Enterprise) = (request.DisplayName.Trim(), request.Role, request.Area, request.Enterprise);
        (account.PasswordHash, account.Stamp) = (users.PasswordHasher.HashPassword(account, request.Password), Guid.NewGuid().ToString("n"));
        return await store.AddAccountAsync(account, origin == AccountOrigin.Setup, cancellationToken)
            ? (account, null)
            : (null, origin == AccountOrigin.Setup ? "There is an account already; an administrator makes others." : $"There is an account '{account.Name}' already.");
    }

    public async Task<string?> EditAsync(Account account, AccountEdit edit, CancellationToken cancellationToken)
    {
        if (Fault(edit.DisplayName, edit.Role, edit.Area, edit.Enterprise) is { } fault) return fault;
        if ((edit.Disabled || edit.Role != Role.Administrator) && account is { Role: Role.Administrator, Disabled: false }
            && !(await store.ReadAccountsAsync(cancellationToken)).Any(other => other.Id != account.Id && other is { Role: Role.Administrator, Disabled: false }))
            return "This is the last administrator; make another one first.";
        (account.DisplayName, account.Role, account.Area, account.Enterprise, account.Disabled) = (edit.DisplayName.Trim(), edit.Role, edit.Area, edit.Enterprise, edit.Disabled);
        return FaultOf(await users.UpdateSecurityStampAsync(account));
    }

    public async Task<string?> UnlockAsync(Account account)
    {
        (account.Failures, account.LockedUntil) = (0, null);
        return FaultOf(await users.UpdateAsync(account));
    }

    /// <summary>For somebody who has lost the password, and perhaps the authenticator with it.</summary>
    public async Task<string?> ResetAsync(Account account, string password)
    {
        if (await PasswordFaultAsync(account, password) is { } weak) return weak;
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        (account.Failures, account.LockedUntil) = (0, null);
        (account.TwoFactor, account.AuthenticatorKey, account.RecoveryCodes) = (false, null, []);
        return FaultOf(await users.UpdateSecurityStampAsync(account));
    }

    public async Task<string?> ChangePasswordAsync(Account account, PasswordChange change) => FaultOf(await users.ChangePasswordAsync(account, change.Current, change.New));

    /// <returns>Why a role cannot be given with that scope; null when it can.</returns>
    public string? ScopeFault(Role role, string? area, string? enterprise)
    {
        if (!Enum.IsDefined(role)) return "There is no such role.";
        if (area is not null && enterprise is not null) return "Give an area or an enterprise, not both.";
        if (role == Role.AreaAnalyst && area is null) return "An area analyst has an area.";
        if (role == Role.Statistician && enterprise is null) return "A statistician has an enterprise.";
        if (area is not null && role is not (Role.AreaAnalyst or Role.Service)) return "An area is for area analysts and service keys.";
        if (enterprise is not null && role is not (Role.Statistician or Role.Service)) return "An enterprise is for statisticians and service keys.";
        if (area is not null && registry.Reference.Areas.All(one => one.Code != area)) return $"There is no area '{area}'.";
#pragma warning disable RS0030 // An administrator makes accounts for every enterprise.
        return enterprise is not null && !registry.Roster.TryFind(enterprise, out _) ? $"There is no enterprise '{enterprise}' on the roster." : null;
#pragma warning restore RS0030
    }

    private string? Fault(string displayName, Role role, string? area, string? enterprise)
    {
        if (string.IsNullOrWhiteSpace(displayName) || displayName.Length > LongestDisplayName || displayName.Any(char.IsControl)) return $"displayName has 1 to {LongestDisplayName} characters.";
        return role == Role.Service ? "Machines have keys, not accounts." : ScopeFault(role, area, enterprise);
    }

    private async Task<string?> PasswordFaultAsync(Account account, string password)
    {
        foreach (var rule in users.PasswordValidators)
        {
            if (FaultOf(await rule.ValidateAsync(users, account, password)) is { } fault) return fault;
        }

        return null;
    }

    private static string? FaultOf(IdentityResult result) => result.Succeeded ? null : string.Join(' ', result.Errors.Select(error => error.Description));

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}._@-]+$")]
    private static partial Regex NameForm();
}
