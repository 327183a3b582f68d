using System.Diagnostics;
using Monitor.Loadtest.Load;
using Monitor.Loadtest.Push;
using Monitor.Loadtest.Results;

namespace Monitor.Loadtest.Scenarios;

/// <summary>Six thousand enterprises raise a warning each at once; how long until the last is on the dashboard.</summary>
public sealed class WarningBurst(string name, DatabaseKind database) : IScenario
{
    private const int Warnings = 6_000;
    private const int Indicators = 10;
    private const int PerBatch = 100;
    private static readonly TimeSpan PushLimit = TimeSpan.FromSeconds(60);

    public string Name => name;

    public DatabaseKind Database => database;

    public async Task<Run> RunAsync(Lab lab, int round, CancellationToken cancellationToken)
    {
        // Every filing after the first year crosses.
        var fleet = new Fleet(Warnings, Indicators, 2.0 / Indicators);
        await using var stand = await lab.StartAsync(database, fleet, cancellationToken);
        await using var dashboard = await FullWatcher.StartAsync(stand.Web, cancellationToken);
        var first = await Filings.FirstYearAsync(stand, fleet, PerBatch, cancellationToken);
        var (ledger, latency) = (new Ledger(), new LatencyHistogram());
        using var client = new IngestClient(stand.Web, fleet, lab.Config.BatchesInFlight);
        var before = stand.Use();
        var start = Stopwatch.GetTimestamp();
        var filed = await Pace.ClosedLoopAsync(lab.Config.BatchesInFlight, TimeSpan.FromMinutes(2), latency, async (worker, ticket, token) =>
        {
            if (ticket >= Warnings / PerBatch) return false;
            await client.FileBatchAsync(worker, (int)ticket * PerBatch, PerBatch, Fleet.PeriodsPerYear, ledger, token);
            return true;
        }, cancellationToken);
        await dashboard.UntilAsync(one => one.Seen.Count >= Warnings, PushLimit, cancellationToken);
        var use = stand.Use() - before;
        var last = Stopwatch.GetElapsedTime(start, dashboard.LastReceived);
        var mismatches = (await Verdict.OfAsync(stand, dashboard, cancellationToken, first, ledger)).ToList();
        if (dashboard.Seen.Count < Warnings) mismatches.Add($"warnings received: {dashboard.Seen.Count}, but raised: {Warnings}");
        return new(Name, database.ToString(), round,
        [
            new("first filing sent to last warning received", last.TotalMilliseconds, "ms", false),
            new("last answer to last warning received", Math.Max(0, (last - filed).TotalMilliseconds), "ms", false),
            .. Filings.Latencies(latency),
        ], mismatches, use);
    }
}
