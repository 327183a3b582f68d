using System.Diagnostics;
using Monitor.Loadtest.Load;
using Monitor.Loadtest.Push;
using Monitor.Loadtest.Results;

namespace Monitor.Loadtest.Scenarios;

/// <summary>
/// A steady load for as long as is asked, with dashboards open: what grows with time would show. Cohorts of enterprises file two years each,
/// one cohort after the other, so that work stays alike while data grows, and those that are done are evicted.
/// </summary>
public sealed class Soak(string name, DatabaseKind database, double readingsPerSecond, int watchers) : IScenario
{
    private const int PerBatch = 100;
    private const int Indicators = 12;
    private const int Cohort = 4_000;
    private const int Periods = 24;
    private const double Crossing = 0.01;

    /// <summary>A warning ends with the second filing after the one that raised it: nobody leaves one open.</summary>
    private const int LastCrossing = Periods - 4;

    private static readonly TimeSpan SampleInterval = TimeSpan.FromSeconds(5);

    public string Name => name;

    public DatabaseKind Database => database;

    public async Task<Run> RunAsync(Lab lab, int round, CancellationToken cancellationToken)
    {
        var batchesPerSecond = readingsPerSecond / (PerBatch * Indicators);
        var perCohort = Cohort / PerBatch * Periods;
        var cohorts = (int)Math.Ceiling((lab.Config.Length + lab.Config.WarmUp).TotalSeconds * batchesPerSecond / perCohort) + 1;
        var fleet = new Fleet(cohorts * Cohort, Indicators, Crossing, LastCrossing);
        await using var stand = await lab.StartAsync(database, fleet, cancellationToken);
        await using var dashboard = await FullWatcher.StartAsync(stand.Web, cancellationToken);
        var others = new List<Watcher>();
        for (var i = 1; i < watchers; i++) others.Add(await Watcher.StartAsync(stand.Web, cancellationToken));
        var (ledger, latency, samples) = (new Ledger(), new LatencyHistogram(), new List<(double Seconds, double Memory, double Lag)>());
        using var client = new IngestClient(stand.Web, fleet, lab.Config.ReportsInFlight);
        var next = -1L;
        await Pace.FixedRateAsync(batchesPerSecond, lab.Config.ReportsInFlight, lab.Config.WarmUp, new(), FileAsync, cancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var before = stand.Use();
        var sampling = Task.Run(() => SampleAsync(stop.Token), cancellationToken);
        await Pace.FixedRateAsync(batchesPerSecond, lab.Config.ReportsInFlight, lab.Config.Length, latency, FileAsync, cancellationToken);
        var use = stand.Use() - before;
        await stop.CancelAsync();
        await sampling;
        var mismatches = (await Verdict.OfAsync(stand, dashboard, cancellationToken, ledger)).ToList();
        foreach (var other in others)
        {
            if (other.Gaps > 0 || other.Broken is not null) mismatches.Add($"a dashboard with {other.Gaps} gaps, broken: {other.Broken ?? "no"}");
            await other.DisposeAsync();
        }

        // The first half fills what is kept in memory, up to the limit on activations.
        var late = samples.Skip(samples.Count / 2).ToList();
        return new(Name, database.ToString(), round,
        [
            new("readings", ledger.Readings / (lab.Config.Length + lab.Config.WarmUp).TotalSeconds, "1/s", true),
            new("readings stored", ledger.Readings, "n", true),
            new("transitions", ledger.Transitions, "n", true),
            .. Filings.Latencies(latency),
            new("memory, median of the second half", Report.Median(late.Select(one => one.Memory)), "MiB", false),
            new("memory, growth in the second half", Slope(late.Select(one => (one.Seconds / 3600, one.Memory))), "MiB/h", false),
            new("roll-ups behind, median of the first half", Report.Median(samples.Take(samples.Count / 2).Select(one => one.Lag)), "changes", false),
            new("roll-ups behind, median of the second half", Report.Median(late.Select(one => one.Lag)), "changes", false),
            new("roll-ups behind, most", samples.Max(one => one.Lag), "changes", false),
            new("memory, peak", stand.PeakMemory, "MiB", false),
        ], mismatches, use);

        async Task<bool> FileAsync(int worker, long ticket, CancellationToken token)
        {
            var turn = Interlocked.Increment(ref next);
            var (cohort, batch) = ((int)(turn / perCohort), (int)(turn % perCohort));
            var (period, part) = (batch / (Cohort / PerBatch), batch % (Cohort / PerBatch));
            await client.FileBatchAsync(worker, (cohort * Cohort) + (part * PerBatch), PerBatch, period, ledger, token);
            return true;
        }

        async Task SampleAsync(CancellationToken token)
        {
            var start = Stopwatch.GetTimestamp();
            while (!token.IsCancellationRequested)
            {
                samples.Add((Stopwatch.GetElapsedTime(start).TotalSeconds, stand.Memory, await stand.Database.RollupLagAsync(CancellationToken.None)));
                await Console.Error.WriteLineAsync($"  {samples[^1].Seconds:0} s: {samples[^1].Memory:0} MiB, roll-ups {samples[^1].Lag} behind, {ledger.Readings} readings");
                await Task.WhenAny(Task.Delay(SampleInterval, TimeProvider.System, token));
            }
        }
    }

    /// <summary>Least squares.</summary>
    private static double Slope(IEnumerable<(double X, double Y)> points)
    {
        var all = points.ToList();
        var (meanX, meanY) = (all.Average(one => one.X), all.Average(one => one.Y));
        return all.Sum(one => (one.X - meanX) * (one.Y - meanY)) / all.Sum(one => (one.X - meanX) * (one.X - meanX));
    }
}
