using Monitor.Accounts;
using Monitor.Contracts;
using Monitor.Reference;
using Monitor.Storage;

namespace Monitor.Notifications;

/// <summary>Who is meant by a recipient that is written as a role, or with a hole in it.</summary>
public sealed class Recipients(IReadOnlyList<Account> accounts, ReferenceModel reference)
{
    private const char RoleMark = '@';
    private const string AreaHole = "{area}";
    private const string AreaNameHole = "{areaName}";

    /// <summary>Reads the accounts, if one of the targets is a role.</summary>
    public static async Task<Recipients> ReadAsync(IAccountStore store, IEnumerable<RouteTarget> targets, ReferenceModel reference, CancellationToken cancellationToken) =>
        new(targets.Any(target => IsRole(target.Recipient)) ? await store.ReadAccountsAsync(cancellationToken) : [], reference);

    public static bool IsRole(string recipient) => recipient.StartsWith(RoleMark);

    /// <returns>False for what is no role.</returns>
    public static bool TryParseRole(string recipient, out Role role) =>
        Enum.TryParse(recipient.AsSpan(1), ignoreCase: true, out role) && role != Role.Service && !char.IsAsciiDigit(recipient[^1]);

    /// <summary>The recipient with something in its holes, to see what it looks like.</summary>
    public static string Filled(string recipient) => Fill(recipient, "area", "area");

    /// <param name="area">Of what is told; null when it is of none.</param>
    /// <param name="enterprise">Code; null when it is about no enterprise.</param>
    /// <returns>Nobody when there is no such person, or no area to put in.</returns>
    public IEnumerable<RouteTarget> Of(RouteTarget target, string? area, string? enterprise)
    {
        if (IsRole(target.Recipient)) return TryParseRole(target.Recipient, out var role) ? People(role, area, enterprise).Select(name => target with { Recipient = name }) : [];
        if (!target.Recipient.Contains('{', StringComparison.Ordinal)) return [target];
        return area is null ? [] : [target with { Recipient = Fill(target.Recipient, area, reference.Areas.FirstOrDefault(one => one.Code == area)?.Name.Zh ?? area) }];
    }

    private IEnumerable<string> People(Role role, string? area, string? enterprise) => accounts.Where(account => account.Role == role && !account.Disabled && role switch
    {
        Role.AreaAnalyst => account.Area == area,
        Role.Statistician => account.Enterprise == enterprise,
        _ => true,
    }).Select(account => account.DisplayName);

    private static string Fill(string recipient, string area, string name) =>
        recipient.Replace(AreaHole, area, StringComparison.Ordinal).Replace(AreaNameHole, name, StringComparison.Ordinal);
}
