using Monitor.Alerts;
using Monitor.Jobs;
using Monitor.Rules;
using Monitor.Storage;

namespace Monitor.Tests.Streams;

/// <summary>Metered streams through the single writer onto every kind of database.</summary>
public abstract class StreamSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private const int Burst = (20 * Meter.PerDay) + 40;
    private const string Points = "select subject, indicator, at, value, score from stream_points order by subject, indicator, at";
    private const string Steps = "select subject, version, ordinal, episode, kind, cause, rule, level, first_period, last_period, cleared_period, evidence from transitions order by subject, version, ordinal";

    [StoreFact]
    public async Task The_same_records_again_are_answered_as_known_and_store_nothing()
    {
        await using var host = await StartAsync(Store, enterprises: 2);
        var records = Meter.Days(24, bursts: Burst);
        var gaps = records.Where((_, i) => i is not (50 or 51)).ToList();
        foreach (var batch in gaps.Chunk(500)) Assert.Equal((batch.Length, 0, 0), Counts(await SendAsync(host, batch)));
        var (points, steps) = (await RowsAsync(Points), await RowsAsync(Steps));
        Assert.Equal((0, 0, gaps.Count), Counts(await SendAsync(host, gaps)));
        Assert.Equal(points, await RowsAsync(Points));
        Assert.Equal(steps, await RowsAsync(Steps));
        Assert.Equal((0, 2, gaps.Count), Counts(await SendAsync(host, records)));
        Assert.Equal((0, 0, records.Count), Counts(await SendAsync(host, records)));
        var stored = await Store.ReadPointsAsync(1, TestSeeds.Indicator("meter").No, DateTimeOffset.UnixEpoch, FakeClock.Start, 100_000, CancellationToken.None);
        Assert.Equal(records, stored.Select(point => new StreamRecord(point.At, point.Value)));
        Assert.Equal([50, 51], stored.Index().Where(one => one.Item.Score is null).Select(one => one.Index));
        Assert.Equal(steps, await RowsAsync(Steps));
        Assert.Equal(2, steps.Count);
        Assert.Empty(await Store.CheckAsync(CancellationToken.None));
    }

    [StoreFact]
    public async Task A_refused_batch_leaves_nothing_behind()
    {
        await using var host = await StartAsync(Store);
        await SendAsync(host, Meter.Days(3));
        var points = await RowsAsync(Points);
        var bad = Meter.Days(4).Append(new StreamRecord(Meter.Start.AddDays(5), double.PositiveInfinity)).ToList();
        var result = await host.Directory.Find("F1")!.Record(new("meter", "千瓦时", bad), CancellationToken.None);
        Assert.Null(result.Receipt);
        Assert.Equal($"records/{bad.Count - 1}", Assert.Single(result.Problems).Where);
        Assert.Equal(points, await RowsAsync(Points));
        Assert.Equal((Meter.PerDay, 0, 3 * Meter.PerDay), Counts(await SendAsync(host, Meter.Days(4))));
    }

    [StoreFact]
    public async Task Two_processes_that_take_the_same_stream_in_turn_or_at_once_end_where_one_does()
    {
        await using var one = await StartAsync(Store, enterprises: 2);
        await using var two = await StartAsync(OpenStore());
        var records = Meter.Days(24, bursts: Burst);
        foreach (var batch in records.Chunk(300))
        {
            // A client that got no answer sends the same to both.
            var answers = await Task.WhenAll(Task.Run(() => SendAsync(one, batch)), Task.Run(() => SendAsync(two, batch)));
            Assert.Equal(batch.Length, answers.Sum(answer => answer.Accepted));
        }

        var alone = new MeteredFirm([.. one.Registry.Model.Rules.All]);
        alone.Sends(records);
        Assert.Equal(alone.Scored.Select(record => record.Score), (await PointsAsync()).Select(point => point.Score!.Value));
        Assert.Equal(alone.Stored!.Detector, (await Store.ReadStreamAsync(1, TestSeeds.Indicator("meter").No, CancellationToken.None))!.Detector);
        Assert.Equal(alone.Transitions.Select(step => (step.Kind, step.Level)), (await Store.ReadTransitionsAsync(1, 1, CancellationToken.None)).Select(step => (step.Kind, step.Level)));
        Assert.Empty(await Store.CheckAsync(CancellationToken.None));
    }

    [StoreFact]
    public async Task Old_records_become_sums_of_hours_once_and_are_still_known()
    {
        await using var host = await StartAsync(Store);
        var records = Meter.Days(10);
        await SendAsync(host, records);
        var limit = Meter.Start.AddDays(7).AddMinutes(20);
        Assert.Equal(7 * Meter.PerDay, await Store.DownsampleStreamsAsync(limit, CancellationToken.None));
        Assert.Equal(0, await Store.DownsampleStreamsAsync(limit, CancellationToken.None));
        Assert.Equal([$"{7 * 24}|{7 * Meter.PerDay}"], await RowsAsync("select count(*), sum(count) from stream_hours"));
        var first = records.Take(4).Sum(record => record.Value);
        Assert.Equal([$"{first:0.000000}"], (await RowsAsync("select sum from stream_hours order by hour limit 1")).Select(sum => $"{double.Parse(sum):0.000000}"));
        Assert.Equal(records.Skip(7 * Meter.PerDay), (await PointsAsync()).Select(point => new StreamRecord(point.At, point.Value)));
        Assert.Equal((0, 0, records.Count), Counts(await SendAsync(host, records)));
        Assert.Empty(await Store.CheckAsync(CancellationToken.None));
        // The newest stays, so that it is known what is new.
        await Store.DownsampleStreamsAsync(Meter.Start.AddYears(1), CancellationToken.None);
        Assert.NotEmpty(await PointsAsync());
        Assert.Equal((Meter.PerDay, 0, records.Count), Counts(await SendAsync(host, Meter.Days(11))));
        Assert.Empty(await Store.CheckAsync(CancellationToken.None));
    }

    [StoreFact]
    public async Task Pruning_a_month_keeps_its_records_and_those_of_the_two_months_before()
    {
        await using var host = await StartAsync(Store);
        await SendAsync(host, Meter.Days(40));
        var prune = new PruneJob(host.Registry, (IJobRunStore)Store, Store, (INotificationStore)Store, new FakeClock());
        var log = new JobLog(new FakeClock());
        Assert.Equal("Logs of 0 runs archived, 0 records of streams summed up by the hour, 0 delivered messages forgotten.", (await prune.RunAsync(A.Period("2026-07"), log, CancellationToken.None)).En);
        // May is the first month of the meter.
        Assert.Equal($"Logs of 0 runs archived, {31 * Meter.PerDay} records of streams summed up by the hour, 0 delivered messages forgotten.", (await prune.RunAsync(A.Period("2026-08"), log, CancellationToken.None)).En);
        Assert.Equal(Meter.Start.AddDays(31), (await PointsAsync())[0].At);
        Assert.Equal("Logs of 0 runs archived, 0 records of streams summed up by the hour, 0 delivered messages forgotten.", (await prune.RunAsync(A.Period("2026-08"), log, CancellationToken.None)).En);
    }

    [StoreFact]
    public async Task A_day_is_explained_from_what_was_recorded()
    {
        await using var host = await StartAsync(Store);
        await SendAsync(host, Meter.Days(24, bursts: Burst));
        var explainer = new Explainer(Store);
        var told = new List<(ExplainOutcome, Level, Level)>();
        foreach (var day in new[] { "2026-05-20", "2026-05-21", "2026-05-22", "2026-05-23", "2026-06-10" })
        {
            var view = await ExplainAsync(explainer, host, A.Period(day));
            told.Add((view.Outcome, view.LevelBefore, view.LevelAfter));
            Assert.NotEmpty(view.Sentence.Zh);
        }

        Assert.Equal(
            [
                (ExplainOutcome.Nothing, Level.None, Level.None), (ExplainOutcome.Raised, Level.None, Level.Blue), (ExplainOutcome.Cleared, Level.Blue, Level.None),
                (ExplainOutcome.Nothing, Level.None, Level.None), (ExplainOutcome.NotReported, Level.None, Level.None),
            ], told);
        Assert.Equal(ExplainOutcome.NoEvidence, (await ExplainAsync(explainer, host, A.Period("2026-05"))).Outcome);
    }

    private static Task<ExplainView> ExplainAsync(Explainer explainer, TestHost host, Period period) =>
        explainer.ExplainAsync(host.Registry.Roster.All[0], host.Registry.Model, "unusual", period, CancellationToken.None);

    private Task<IReadOnlyList<StreamPoint>> PointsAsync() =>
        Store.ReadPointsAsync(1, TestSeeds.Indicator("meter").No, DateTimeOffset.UnixEpoch, FakeClock.Start, 100_000, CancellationToken.None);

    /// <summary>A host with a rule on the meter beside the others.</summary>
    private static async Task<TestHost> StartAsync(IMonitorStore store, int enterprises = 1)
    {
        await store.AddRulesAsync([("unusual", 1, RuleFile.ToJson(MeteredFirm.Unusual.Document))], RuleState.Enabled, CancellationToken.None);
        return await TestHost.StartAsync(store, enterprises);
    }

    private static async Task<StreamReceipt> SendAsync(TestHost host, IReadOnlyList<StreamRecord> records)
    {
        var result = await host.Directory.Find("F1")!.Record(new("meter", "千瓦时", records), CancellationToken.None);
        Assert.True(result.Receipt is not null, string.Join('\n', result.Problems.Select(problem => problem.Message.En)));
        return result.Receipt;
    }

    private static (int, int, int) Counts(StreamReceipt receipt) => (receipt.Accepted, receipt.Late, receipt.Known);
}

public sealed class SqliteStreamTests() : StreamSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresStreamTests() : StreamSuite(Postgres);
