using Microsoft.Extensions.Logging.Abstractions;
using Monitor.Accounts;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Tests.Security;

/// <summary>Keys of machines, in memory and in the database.</summary>
public sealed class KeyRingTests() : DatabaseSuite(Sqlite)
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly FakeClock _clock = new();

    private IAccountStore Accounts => (IAccountStore)Store;

    [Fact]
    public async Task A_key_holds_until_it_expires()
    {
        using var ring = Ring();
        await AddAsync("secret", days: 1);
        Assert.Equal("machine", (await ring.FindAsync("secret", None))?.Identity?.Name);
        _clock.Advance(TimeSpan.FromHours(23.9));
        Assert.NotNull(await ring.FindAsync("secret", None));
        _clock.Advance(TimeSpan.FromHours(0.2));
        Assert.Null(await ring.FindAsync("secret", None));
    }

    [Fact]
    public async Task A_key_that_another_process_revokes_is_refused_within_seconds()
    {
        using var here = Ring();
        await AddAsync("secret", days: 1);
        Assert.NotNull(await here.FindAsync("secret", None));
        await Accounts.RevokeKeyAsync("id-secret", "somebody", _clock.GetUtcNow(), None);
        _clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Null(await here.FindAsync("secret", None));
        Assert.False(await here.HoldsAsync("id-secret", None));
    }

    [Fact]
    public async Task A_key_that_another_process_makes_is_known_within_a_second()
    {
        using var here = Ring();
        Assert.Null(await here.FindAsync("secret", None));
        await AddAsync("secret", days: 1);
        _clock.Advance(TimeSpan.FromSeconds(1.1));
        Assert.NotNull(await here.FindAsync("secret", None));
    }

    [Fact]
    public async Task The_key_of_the_configuration_is_an_administrators()
    {
        using var ring = Ring(ApiKey.HashOf("of the operator").ToUpperInvariant());
        var caller = await ring.FindAsync("of the operator", None);
        Assert.Equal(Role.Administrator, Principals.RoleOf(caller!));
        Assert.True(await ring.HoldsAsync("initial", None));
        Assert.Null(await ring.FindAsync("of nobody", None));
    }

    private KeyRing Ring(string? initial = null) => new(Accounts, new() { Initial = initial }, _clock, NullLogger<KeyRing>.Instance);

    private Task AddAsync(string secret, int days) => Accounts.AddKeyAsync(
        new($"id-{secret}", "machine", ApiKey.HashOf(secret), Role.Service, null, null, _clock.GetUtcNow(), "test", _clock.GetUtcNow().AddDays(days)), None);
}
