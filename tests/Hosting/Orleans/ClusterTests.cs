using Monitor.Rules;
using Npgsql;

namespace Monitor.Tests.Hosting;

/// <summary>A cluster as its clients see it.</summary>
[NeedsPostgres]
public sealed class ClusterTests() : DatabaseSuite(Postgres)
{
    private const int Months = 24;

    public static TheoryData<Exception> Failures => new()
    {
        new IOException("The disk is full."), new TimeoutException("Too long."), new InvalidOperationException("Not now."),
        new PostgresException("deadlock detected", "ERROR", "ERROR", PostgresErrorCodes.DeadlockDetected), new NpgsqlException("The connection broke.", new IOException("broken pipe")),
    };

    // Each host is a cluster of its own: both hold every enterprise, as after a cut between silos that see the same database.
    [StoreFact]
    public async Task Enterprises_that_two_silos_hold_at_once_lose_and_double_nothing()
    {
        await using var one = await TestHost.StartAsync(Store, enterprises: 3);
        await using var two = await TestHost.StartAsync(OpenStore());
        await Task.WhenAll(new[] { one, two }.SelectMany((host, side) => Enumerable.Range(1, 3).Select(no => Task.Run(async () =>
        {
            foreach (var (month, i) in A.Months("2024-01", Months).Select((month, i) => (month, i)))
            {
                // Half of the months are filed on both sides with one key, the others on one.
                if (i % 4 == side) continue;
                Assert.NotNull((await host.FileAsync($"F{no}", A.Filing(month.ToString(), A.Reading("output", 100 + i)))).Receipt);
            }
        }))));
        Assert.Equal(Enumerable.Range(1, 3).Select(no => $"{no}|{Months}|{Months}"), await RowsAsync("select subject, count(distinct key), max(version) from changes group by subject order by subject"));
        Assert.Equal([$"{3 * Months}|{3 * Months}"], await RowsAsync("select count(*), max(position) from changes"));
        Assert.Empty(await Store.CheckAsync(CancellationToken.None));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task What_the_store_throws_arrives_as_what_it_is(Exception thrown)
    {
        var store = new StoreDouble(Store) { OnCommit = _ => throw thrown };
        await using var host = await TestHost.StartAsync(store, enterprises: 2);
        var filing = A.Filing("2025-03", A.Reading("employees", 10));
        // One that the web would ask again for is thrown once the store has recovered: not at all.
        if (thrown is TimeoutException) store.OnCommit = Once(thrown);
        foreach (var file in new Func<Task>[] { () => host.FileAsync("F1", filing), () => host.Directory.Submit([filing with { Enterprise = "F2" }], CancellationToken.None) })
        {
            if (thrown is TimeoutException)
            {
                await file();
                continue;
            }

            var there = await Assert.ThrowsAnyAsync<Exception>(file);
            Assert.Equal((thrown.GetType(), thrown.Message), (there.GetType(), there.Message));
            Assert.NotEmpty(there.ToString());
        }
    }

    [StoreFact]
    public async Task An_edit_of_a_rule_holds_in_the_cluster_as_soon_as_in_the_web_process_that_took_it()
    {
        await using var web = await TestHost.StartAsync(Store, enterprises: 1);
        Assert.Equal(1, (await web.FileAsync("F1", A.Filing("2025-03", A.Reading("employees", 10)))).Receipt!.Transitions);
        await Store.AddRulesAsync([("employees-low", 2, RuleFile.ToJson(RuleFile.Numbered(A.Level("employees", "employees-low").Below().Blue(60).Clears(70).Document, 2, null)))], RuleState.Enabled, CancellationToken.None);
        await web.Registry.ReloadAsync(CancellationToken.None);
        await web.Directory.Find("F1")!.Submit([], CancellationToken.None);
        Assert.Equal(["1|0|4", "2|1|1"], await RowsAsync("select rule_version, kind, level from transitions order by version, ordinal"));
    }

    private static Func<Func<Task<IReadOnlyList<bool>>>, Task<IReadOnlyList<bool>>> Once(Exception exception)
    {
        var left = 1;
        return commit => Interlocked.Decrement(ref left) == 0 ? throw exception : commit();
    }
}
