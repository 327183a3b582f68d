using System.Diagnostics;
using Monitor.Loadtest.Load;
using Monitor.Loadtest.Results;
using Monitor.Loadtest.Servers;

namespace Monitor.Loadtest.Scenarios;

/// <summary>Steps that several scenarios share.</summary>
internal static class Filings
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(20);

    public static int PeriodsThatHaveBegun => Fleet.PeriodsUntil(TimeProvider.System.GetUtcNow());

    /// <summary>Files the first year of everybody in batches: the base of all growth, and the warm-up.</summary>
    public static async Task<Ledger> FirstYearAsync(Stand stand, Fleet fleet, int perBatch, CancellationToken cancellationToken)
    {
        const int InFlight = 4;
        var ledger = new Ledger();
        using var client = new IngestClient(stand.Web, fleet, InFlight);
        var batches = fleet.Enterprises / perBatch;
        await Pace.ClosedLoopAsync(InFlight, TimeSpan.FromMinutes(10), new(), async (worker, ticket, token) =>
        {
            var period = (int)(ticket / batches);
            if (period >= Fleet.PeriodsPerYear) return false;
            await client.FileBatchAsync(worker, (int)(ticket % batches) * perBatch, perBatch, period, ledger, token);
            return true;
        }, cancellationToken);
        await RollupsAsync(stand, cancellationToken);
        return ledger;
    }

    /// <summary>Waits until the roll-ups have taken everything.</summary>
    /// <returns>How long that took.</returns>
    public static async Task<TimeSpan> RollupsAsync(Stand stand, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (await stand.Database.RollupLagAsync(cancellationToken) > 0) await Task.Delay(PollInterval, TimeProvider.System, cancellationToken);
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>What a thousand readings cost in processor time: the figure that a busy machine disturbs least.</summary>
    public static IEnumerable<Metric> Cost(ProcessorUse use, long readings) =>
    [
        new("processor time of web per 1,000 readings", use.Web * 1e6 / readings, "ms", false),
        new("processor time of database per 1,000 readings", use.Database * 1e6 / readings, "ms", false),
        new("processor time in all per 1,000 readings", (use.Web + use.Database + use.Client) * 1e6 / readings, "ms", false),
    ];

    public static IEnumerable<Metric> Latencies(LatencyHistogram latency, string of = "answer") =>
    [
        new($"{of} p50", latency.Quantile(0.5).TotalMilliseconds, "ms", false),
        new($"{of} p95", latency.Quantile(0.95).TotalMilliseconds, "ms", false),
        new($"{of} p99", latency.Quantile(0.99).TotalMilliseconds, "ms", false),
        new($"{of} max", latency.Longest.TotalMilliseconds, "ms", false),
    ];
}
