using Monitor.Accounts;
using Monitor.Storage;

namespace Monitor.Tests.Storage;

/// <summary>Accounts and keys in a store.</summary>
public abstract class AccountSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private static readonly CancellationToken None = CancellationToken.None;

    private IAccountStore Accounts => (IAccountStore)Store;

    [StoreFact]
    public async Task An_account_is_read_back_as_it_was_stored()
    {
        var account = An("zhang");
        (account.DisplayName, account.Role, account.Area, account.LockedUntil, account.Failures) = ("张", Role.AreaAnalyst, "gongyi", FakeClock.Start, 3);
        (account.TwoFactor, account.AuthenticatorKey, account.RecoveryCodes, account.Disabled) = (true, "key", ["a", "b"], true);
        Assert.False(await Accounts.HasAccountsAsync(None));
        Assert.True(await Accounts.AddAccountAsync(account, asFirst: false, None));
        Assert.Equivalent(account, await Accounts.FindAccountAsync(account.Id, None), strict: true);
        Assert.Equivalent(account, await Accounts.FindAccountByNameAsync("zhang", None), strict: true);
        Assert.Equivalent(account, Assert.Single(await Accounts.ReadAccountsAsync(None)), strict: true);
        Assert.False(await Accounts.AddAccountAsync(An("zhang"), asFirst: false, None));
        Assert.Null(await Accounts.FindAccountByNameAsync("nobody", None));
    }

    [StoreFact]
    public async Task Of_two_updates_of_one_version_the_second_is_refused()
    {
        await Accounts.AddAccountAsync(An("zhang"), asFirst: false, None);
        var (mine, theirs) = (await Accounts.FindAccountByNameAsync("zhang", None), await Accounts.FindAccountByNameAsync("zhang", None));
        mine!.Failures = 1;
        theirs!.Failures = 7;
        Assert.True(await Accounts.UpdateAccountAsync(mine, None));
        Assert.False(await Accounts.UpdateAccountAsync(theirs, None));
        mine.Failures = 2;
        Assert.True(await Accounts.UpdateAccountAsync(mine, None));
        Assert.Equal(2, (await Accounts.FindAccountByNameAsync("zhang", None))!.Failures);
    }

    [StoreFact]
    public async Task Of_several_first_accounts_made_at_once_one_is_there()
    {
        var stores = Enumerable.Range(0, 4).Select(_ => (IAccountStore)OpenStore()).ToList();
        var made = await Task.WhenAll(stores.Select((store, i) => Task.Run(() => store.AddAccountAsync(An($"first{i}"), asFirst: true, None))));
        Assert.Equal(1, made.Count(one => one));
        Assert.Single(await Accounts.ReadAccountsAsync(None));
    }

    [StoreFact]
    public async Task A_key_is_read_back_and_revoked_once()
    {
        var key = new ApiKey("k1", "meter", ApiKey.HashOf("s"), Role.Service, null, "C001", FakeClock.Start, "admin", FakeClock.Start.AddDays(1));
        await Accounts.AddKeyAsync(key, None);
        Assert.Equal(key, Assert.Single(await Accounts.ReadKeysAsync(None)));
        Assert.Equal(FakeClock.Start, (await Accounts.RevokeKeyAsync("k1", "admin", FakeClock.Start, None))?.RevokedAt);
        Assert.Equal(FakeClock.Start, (await Accounts.RevokeKeyAsync("k1", "other", FakeClock.Start.AddDays(2), None))?.RevokedAt);
        Assert.Null(await Accounts.RevokeKeyAsync("none", "admin", FakeClock.Start, None));
    }

    [StoreFact]
    public async Task Of_the_uses_of_a_key_that_processes_tell_the_latest_is_kept()
    {
        await Accounts.AddKeyAsync(new("k1", "meter", ApiKey.HashOf("s"), Role.Service, null, null, FakeClock.Start, "admin", FakeClock.Start.AddDays(1)), None);
        foreach (var minute in new[] { 5, 9, 7 }) await Accounts.NoteKeyUseAsync(new Dictionary<string, DateTimeOffset> { ["k1"] = FakeClock.Start.AddMinutes(minute), ["initial"] = FakeClock.Start }, None);
        Assert.Equal(FakeClock.Start.AddMinutes(9), Assert.Single(await Accounts.ReadKeysAsync(None)).UsedAt);
    }

    private static Account An(string name) => new() { Id = Guid.NewGuid().ToString("n"), Name = name, PasswordHash = "hash", Stamp = "stamp", CreatedAt = FakeClock.Start, CreatedBy = "test" };
}

public sealed class SqliteAccountTests() : AccountSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresAccountTests() : AccountSuite(Postgres);
