using System.Collections.Concurrent;
using System.Diagnostics;
using Monitor.Loadtest.Load;
using Monitor.Loadtest.Push;
using Monitor.Loadtest.Results;

namespace Monitor.Loadtest.Scenarios;

/// <summary>
/// Filings at fixed times, one enterprise a request, of which one in ten raises a warning; how long after its answer a warning is on
/// the dashboards. The answer means committed, so that this is the time from commit to receipt.
/// </summary>
/// <param name="readingsPerSecond">Rate of arrival.</param>
/// <param name="watchers">Dashboards, each of which must get every delta.</param>
public sealed class PushLatency(string name, DatabaseKind database, int readingsPerSecond, int watchers) : IScenario
{
    private const int Indicators = 10;
    private const int PerBatch = 100;
    private const int InFlight = 64;
    private static readonly TimeSpan PushLimit = TimeSpan.FromSeconds(30);

    public string Name => name;

    public DatabaseKind Database => database;

    public async Task<Run> RunAsync(Lab lab, int round, CancellationToken cancellationToken)
    {
        // One reading in 50 raises or clears: one filing in ten raises.
        var fleet = new Fleet(lab.Config.Enterprises, Indicators, 0.02);
        await using var stand = await lab.StartAsync(database, fleet, cancellationToken);
        await using var dashboard = await FullWatcher.StartAsync(stand.Web, cancellationToken);
        var first = await Filings.FirstYearAsync(stand, fleet, PerBatch, cancellationToken);
        var crowd = new List<Watcher>();
        try
        {
            for (var i = 1; i < watchers; i++) crowd.Add(await Watcher.StartAsync(stand.Web, cancellationToken));
            var (warmUp, ledger, answer) = (new Ledger(), new Ledger(), new LatencyHistogram());
            var answered = new ConcurrentDictionary<(int Enterprise, int Period), long>();
            using var client = new IngestClient(stand.Web, fleet, InFlight);
            var rate = readingsPerSecond / (double)Indicators;
            var warmUpFilings = (long)(rate * 3);
            await Pace.FixedRateAsync(rate, InFlight, TimeSpan.FromSeconds(3), new(), (worker, ticket, token) => FileAsync(worker, ticket, warmUp, token), cancellationToken);
            var before = stand.Use();
            await Pace.FixedRateAsync(rate, InFlight, lab.Config.Length, answer, (worker, ticket, token) => FileAsync(worker, ticket + warmUpFilings, ledger, token), cancellationToken);
            var use = stand.Use() - before;
            var mismatches = (await Verdict.OfAsync(stand, dashboard, cancellationToken, first, warmUp, ledger)).ToList();
            await AllThereAsync(crowd, dashboard, cancellationToken);
            var raised = answered.Where(one => fleet.Crosses(one.Key.Enterprise, one.Key.Period)).ToList();
            var latency = Measure(raised, dashboard, crowd, mismatches);
            return new(Name, database.ToString(), round, [.. Filings.Latencies(latency, "answer to delta"), .. Filings.Latencies(answer), new("deltas received", latency.Count, "n", true)], mismatches, use);

            async Task<bool> FileAsync(int worker, long ticket, Ledger into, CancellationToken token)
            {
                var (enterprise, period) = ((int)(ticket % fleet.Enterprises), Fleet.PeriodsPerYear + (int)(ticket / fleet.Enterprises));
                await client.FileOneAsync(worker, enterprise, period, into, token);
                answered[(enterprise, period)] = Stopwatch.GetTimestamp();
                return true;
            }
        }
        finally
        {
            foreach (var watcher in crowd) await watcher.DisposeAsync();
        }
    }

    /// <summary>Waits until the slowest dashboard has what the full one has.</summary>
    private static async Task AllThereAsync(List<Watcher> crowd, FullWatcher dashboard, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (crowd.Exists(watcher => watcher.Position < dashboard.Position) && Stopwatch.GetElapsedTime(start) < PushLimit)
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, cancellationToken);
    }

    private static LatencyHistogram Measure(
        List<KeyValuePair<(int Enterprise, int Period), long>> raised, FullWatcher dashboard, List<Watcher> crowd, List<string> mismatches)
    {
        var latency = new LatencyHistogram();
        var received = crowd.Select(watcher => watcher.Deltas.ToDictionary(delta => delta.Position, delta => delta.Received)).ToList();
        var missed = 0;
        foreach (var ((enterprise, period), answered) in raised)
        {
            if (!dashboard.Seen.TryGetValue((Fleet.CodeOf(enterprise), Fleet.PeriodOf(period)), out var seen))
            {
                missed++;
                continue;
            }

            // A delta may overtake the answer: that is no time at all.
            latency.Record(Stopwatch.GetElapsedTime(answered, seen.Received));
            foreach (var deltas in received)
            {
                if (deltas.TryGetValue(seen.Position, out var at)) latency.Record(Stopwatch.GetElapsedTime(answered, at));
                else missed++;
            }
        }

        if (missed > 0) mismatches.Add($"warnings that did not reach a dashboard: {missed}");
        if (crowd.Sum(watcher => watcher.Gaps) is > 0 and var gaps) mismatches.Add($"gaps in the deltas of {crowd.Count} dashboards: {gaps}");
        if (crowd.Find(watcher => watcher.Broken is not null) is { } broken) mismatches.Add($"a dashboard's connection broke: {broken.Broken}");
        return latency;
    }
}
