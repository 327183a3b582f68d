using Microsoft.AspNetCore.Identity;
using Monitor.Accounts;

namespace Monitor.Web.Security;

/// <summary>Length instead of composition, after NIST SP 800-63B: what is long, not monotonous and not one's name is good.</summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    private const int Shortest = 12;
    private const int Longest = 128;
    private const int FewestDifferent = 6;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(
        password is not { Length: >= Shortest and <= Longest } ? Refused($"A password has {Shortest} to {Longest} characters.")
        : password.Distinct().Count() < FewestDifferent ? Refused($"A password has at least {FewestDifferent} different characters.")
        : password.Contains(user.Name, StringComparison.OrdinalIgnoreCase) ? Refused("A password does not contain the account's name.")
        : IdentityResult.Success);

    private static IdentityResult Refused(string why) => IdentityResult.Failed(new IdentityError { Code = "password", Description = why });
}
