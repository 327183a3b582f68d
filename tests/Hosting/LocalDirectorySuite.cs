using Monitor.Rules;

namespace Monitor.Tests.Hosting;

/// <summary>Enterprises in one process and in several, on one store.</summary>
public abstract class LocalDirectorySuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private const int Months = 24;

    [StoreFact]
    public async Task Filings_at_once_to_one_enterprise_are_all_there_once()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 1);
        await Task.WhenAll(FilingsOf(1).Concat(FilingsOf(1)).Select(filing => Task.Run(() => AcceptedAsync(host, "F1", filing))));
        await EveryFilingIsThereOnceAsync(enterprises: 1);
    }

    [StoreFact]
    public async Task Two_processes_that_race_for_the_same_enterprises_lose_and_double_nothing()
    {
        await using var one = await TestHost.StartAsync(Store, enterprises: 6);
        await using var two = await TestHost.StartAsync(OpenStore());
        await Task.WhenAll(new[] { one, two }.SelectMany((host, process) => Enumerable.Range(1, 6).Select(no => Task.Run(async () =>
        {
            // One half is filed at both, in opposite order, as a client does that got no answer.
            var filings = FilingsOf(no).Where((_, i) => i % 4 != process).ToList();
            if (process == 1) filings.Reverse();
            foreach (var filing in filings) await AcceptedAsync(host, $"F{no}", filing);
        }))));
        await EveryFilingIsThereOnceAsync(enterprises: 6);
    }

    [StoreFact]
    public async Task Results_are_right_when_enterprises_are_evicted_all_the_time()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 8, activationLimit: 2);
        await Task.WhenAll(Enumerable.Range(1, 8).SelectMany(no => FilingsOf(no).Chunk(6).Select(filings => Task.Run(async () =>
        {
            foreach (var filing in filings) await AcceptedAsync(host, $"F{no}", filing);
        }))));
        await EveryFilingIsThereOnceAsync(enterprises: 8);
    }

    // Two activations of one enterprise came into one transaction, and all that was in it failed.
    [StoreFact]
    public async Task Two_activations_of_one_enterprise_in_one_group_both_get_their_answer()
    {
        var store = new StoreDouble(Store);
        await using var host = await TestHost.StartAsync(store, enterprises: 3, activationLimit: 1);
        var (held, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        store.OnCommit = async commit =>
        {
            held.TrySetResult();
            await release.Task;
            return await commit();
        };
        var filing = A.Filing("2025-03", A.Reading("employees", 10));
        // The longest idle of those beyond the limit is dropped, though somebody is about to use it.
        var evicted = host.Directory.Find("F1")!;
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        var first = host.FileAsync("F3", filing);
        await held.Task;
        var active = host.Directory.Find("F1")!;
        Assert.NotSame(evicted, active);
        var answers = new[] { evicted.Submit([filing], CancellationToken.None), active.Submit([filing with { Key = "other" }], CancellationToken.None) };
        release.SetResult();
        Assert.Equal(1, (await first).Receipt?.Version);
        Assert.Equal([1, 2], (await Task.WhenAll(answers)).Select(results => results[0].Receipt!.Version).Order());
    }

    [StoreFact]
    public async Task A_commit_that_fails_fails_the_answer_and_the_same_filing_again_is_stored_once()
    {
        var store = new StoreDouble(Store);
        await using var host = await TestHost.StartAsync(store, enterprises: 1);
        var filing = A.Filing("2025-03", A.Reading("employees", 10));
        store.OnCommit = _ => throw new IOException("The disk is full.");
        await Assert.ThrowsAsync<IOException>(() => host.FileAsync("F1", filing));
        store.OnCommit = commit => commit();
        var receipt = (await host.FileAsync("F1", filing)).Receipt!;
        Assert.Equal((1, 1, false), (receipt.Version, receipt.Transitions, receipt.Replayed));
        Assert.Equal(["1|1|1"], await RowsAsync("select position, subject, version from changes"));
    }

    [StoreFact]
    public async Task A_commit_whose_answer_was_lost_is_answered_again()
    {
        var store = new StoreDouble(Store);
        await using var host = await TestHost.StartAsync(store, enterprises: 1);
        var filing = A.Filing("2025-03", A.Reading("employees", 10));
        store.OnCommit = async commit =>
        {
            await commit();
            throw new IOException("The connection broke.");
        };
        await Assert.ThrowsAsync<IOException>(() => host.FileAsync("F1", filing));
        store.OnCommit = commit => commit();
        Assert.Equal((1, true), ((await host.FileAsync("F1", filing)).Receipt!.Version, (await host.FileAsync("F1", filing)).Receipt!.Replayed));
        Assert.Equal(["1"], await RowsAsync("select version from changes"));
    }

    [StoreFact]
    public async Task A_batch_is_answered_in_its_order_each_filing_for_itself()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 1);
        var (march, april) = (A.Filing("2025-03", A.Reading("employees", 10)), A.Filing("2025-04", A.Reading("employees", 70)));
        var results = await host.Directory.Find("F1")!.Submit([march, march with { Key = "" }, april, march], CancellationToken.None);
        Assert.Equal([1, null, 2, 1], results.Select(result => result.Receipt?.Version));
        Assert.Equal([false, true], new[] { results[0], results[3] }.Select(result => result.Receipt!.Replayed));
        Assert.Equal("key.missing", results[1].Problems.Single().Code);
    }

    [StoreFact]
    public async Task A_process_that_has_not_heard_of_an_edit_does_not_take_it_back()
    {
        await using var edits = await TestHost.StartAsync(Store, enterprises: 1);
        await using var lags = await TestHost.StartAsync(OpenStore());
        Assert.Equal(1, (await edits.FileAsync("F1", A.Filing("2025-03", A.Reading("employees", 10)))).Receipt!.Transitions);
        await Store.AddRulesAsync([("employees-low", 2, RuleFile.ToJson(RuleFile.Numbered(A.Level("employees", "employees-low").Below().Blue(60).Clears(70).Document, 2, null)))], RuleState.Enabled, CancellationToken.None);
        await edits.Registry.ReloadAsync(CancellationToken.None);
        await edits.Directory.Find("F1")!.Submit([], CancellationToken.None);

        Assert.NotNull((await lags.FileAsync("F1", A.Filing("2025-04", A.Reading("employees", 20)))).Receipt);
        Assert.Equal(["1|0|4", "2|1|1", "2|2|1"], await RowsAsync("select rule_version, kind, level from transitions order by version, ordinal"));
    }

    [StoreFact]
    public async Task An_enterprise_that_is_not_on_the_roster_is_not_found()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 1);
        Assert.Null(host.Directory.Find("F2"));
    }

    private static IEnumerable<Submission> FilingsOf(int no) =>
        A.Months("2024-01", Months).Select((month, i) => A.Filing(month.ToString(), A.Reading("output", 100 - (no * i)), A.Reading("employees", 40 + (10 * (i % 4)))) with { AsOf = FakeClock.Start });

    private static async Task AcceptedAsync(TestHost host, string enterprise, Submission filing) =>
        Assert.Equal(2, (await host.FileAsync(enterprise, filing)).Receipt?.Readings);

    /// <summary>The tables hold every filing once, and the episodes of a firm that filed them in order.</summary>
    private async Task EveryFilingIsThereOnceAsync(int enterprises)
    {
        Assert.Equal(Enumerable.Range(1, enterprises).Select(no => $"{no}|{Months}|{Months}"),
            await RowsAsync("select subject, count(distinct key), max(version) from changes group by subject order by subject"));
        Assert.Equal([$"{enterprises * Months}|{enterprises * Months}"], await RowsAsync("select count(*), max(position) from changes"));
        Assert.Equal([$"{enterprises * Months * 2}"], await RowsAsync("select count(*) from readings"));
        var registry = new Monitor.Hosting.Registry(TestSeeds.Reference, Store);
        await registry.ReloadAsync(CancellationToken.None);
        foreach (var profile in registry.Roster.All)
        {
            var firm = new Firm(registry.Model, profile);
            foreach (var filing in FilingsOf(profile.No)) Assert.NotNull(firm.Apply(filing with { Enterprise = profile.Code }).Change);
            var stored = await RowsAsync($"select rule, first_period, raised_period, last_period, level, peak, status from episodes where subject = {profile.No} and status <> 2");
            Assert.Equal(firm.Episodes.Select(one =>
                $"{one.Rule}|{one.FirstPeriod.Code}|{one.RaisedPeriod.Code}|{one.LastPeriod.Code}|{(int)one.Level}|{(int)one.Peak}|{(int)one.Status}").Order(StringComparer.Ordinal), stored.Order(StringComparer.Ordinal));
        }
    }
}

public sealed class SqliteLocalDirectoryTests() : LocalDirectorySuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresLocalDirectoryTests() : LocalDirectorySuite(Postgres);
