using Monitor.Hosting;
using Monitor.Rules;
using Monitor.Storage;

namespace Monitor.Tests.Hosting;

/// <summary>The watch over due days. It is 15 June 2026; May's production form was due on the 10th, three workdays ago.</summary>
public abstract class DeadlineRoundSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private const string Rule = "production-not-reported";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Submission May = A.Filing("2026-05", A.Reading("output", 100), A.Reading("sales", 100));

    private IReportingStore Reporting => (IReportingStore)Store;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.AddRulesAsync([(Rule, 1, RuleFile.ToJson(A.NotReported("production").Document))], RuleState.Enabled, None);
    }

    [StoreFact]
    public async Task Enterprises_that_have_not_filed_are_warned_once_whoever_asks_how_often()
    {
        await Reporting.BeginReportingAsync(A.Day("2026-06-01"), None);
        await using var one = await TestHost.StartAsync(Store, enterprises: 5);
        await one.FileAsync("F1", May);
        var round = RoundOf(one);
        Assert.Equal(4, await RunAsync(round, one));
        Assert.Equal(0, await RunAsync(round, one));

        await using var two = await TestHost.StartAsync(OpenStore());
        Assert.Equal(0, await RunAsync(RoundOf(two), two));
        Assert.Equal(["2|1|2", "3|1|2", "4|1|2", "5|1|2"], await RowsAsync("select subject, episode, level from transitions order by subject"));
    }

    [StoreFact]
    public async Task Processes_that_ask_at_once_raise_each_warning_once()
    {
        await Reporting.BeginReportingAsync(A.Day("2026-06-01"), None);
        await using var one = await TestHost.StartAsync(Store, enterprises: 30);
        await using var two = await TestHost.StartAsync(OpenStore());
        var raised = await Task.WhenAll(Task.Run(() => RunAsync(RoundOf(one), one)), Task.Run(() => RunAsync(RoundOf(two), two)));
        Assert.Equal(30, raised.Sum());
        Assert.Equal(["30"], await RowsAsync("select count(*) from transitions"));
    }

    [StoreFact]
    public async Task Filing_clears_the_warning_and_an_exemption_does_on_the_next_round()
    {
        await Reporting.BeginReportingAsync(A.Day("2026-06-01"), None);
        await using var host = await TestHost.StartAsync(Store, enterprises: 2);
        var round = RoundOf(host);
        await RunAsync(round, host);
        Assert.Equal(1, (await host.FileAsync("F1", May)).Receipt!.Transitions);
        Assert.Equal([2], await Reporting.ReadOpenSubjectsAsync([Rule], None));

        await Reporting.AddExemptionAsync(new(0, 2, "", A.Period("2026-05"), null, ExemptionKind.Exempt, "r", "b", FakeClock.Start), None);
        Assert.Equal(1, await RunAsync(round, host));
        Assert.Empty(await Reporting.ReadOpenSubjectsAsync([Rule], None));
        Assert.Equal(0, await RunAsync(round, host));
    }

    [StoreFact]
    public async Task A_database_with_years_of_history_is_not_flooded()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 20);
        var round = RoundOf(host);
        Assert.Equal(0, await RunAsync(round, host));
        // The first form that falls due under the watch is June's.
        host.Clock.Advance(A.Noon("2026-07-13") - host.Clock.GetUtcNow());
        Assert.Equal(20, await RunAsync(round, host));
    }

    [StoreFact]
    public async Task What_a_commit_that_failed_left_out_is_done_in_the_next_round()
    {
        await Reporting.BeginReportingAsync(A.Day("2026-06-01"), None);
        var store = new StoreDouble(Store) { OnCommit = _ => throw new IOException("disk full") };
        await using var host = await TestHost.StartAsync(store, enterprises: 3);
        var round = RoundOf(host);
        await Assert.ThrowsAnyAsync<IOException>(() => RunAsync(round, host));
        store.OnCommit = commit => commit();
        await RunAsync(round, host);
        Assert.Equal(["1|1", "2|1", "3|1"], await RowsAsync("select subject, episode from transitions order by subject"));
    }

    private DeadlineRound RoundOf(TestHost host) => new(host.Registry, Reporting, host.Directory);

    private static Task<int> RunAsync(DeadlineRound round, TestHost host) => round.RunAsync(host.Clock.GetUtcNow(), None);
}

public sealed class SqliteDeadlineRoundTests() : DeadlineRoundSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresDeadlineRoundTests() : DeadlineRoundSuite(Postgres);
