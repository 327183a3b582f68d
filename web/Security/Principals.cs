using System.Security.Claims;
using Monitor.Accounts;
using Monitor.Contracts;

namespace Monitor.Web.Security;

/// <summary>How an account or a key is told to the rest of a request.</summary>
internal static class Principals
{
    public const string DisplayName = "display";
    public const string Area = "area";
    public const string Enterprise = "enterprise";
    public const string Stamp = "stamp";

    private const string Role = "role";

    public static ClaimsPrincipal Of(Account account) =>
        Make(PersonCookie.Scheme, account.Id, account.Name, account.DisplayName, account.Role, account.Area, account.Enterprise, new Claim(Stamp, account.Stamp));

    public static ClaimsPrincipal Of(ApiKey key) => Make(ApiKeyHandler.SchemeName, key.Id, key.Name, key.Name, key.Role, key.Area, key.Enterprise);

    public static Role? RoleOf(ClaimsPrincipal caller) =>
        Enum.TryParse<Role>(caller.FindFirstValue(Role), out var role) ? role : null;

    private static ClaimsPrincipal Make(string scheme, string id, string name, string displayName, Role role, string? area, string? enterprise, params IEnumerable<Claim> more)
    {
        var claims = new List<Claim> { new(ClaimTypes.NameIdentifier, id), new(ClaimTypes.Name, name), new(DisplayName, displayName), new(Role, role.ToString()) };
        if (area is not null) claims.Add(new(Area, area));
        if (enterprise is not null) claims.Add(new(Enterprise, enterprise));
        return new(new ClaimsIdentity([.. claims, .. more], scheme));
    }
}
