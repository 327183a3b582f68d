using System.Diagnostics;
using Monitor.Loadtest.Load;
using Monitor.Loadtest.Push;
using Monitor.Loadtest.Results;
using Monitor.Loadtest.Servers;

namespace Monitor.Loadtest.Scenarios;

/// <summary>
/// A nation's enterprises: each files 12 figures a month, month by month, until the history is long; then what pages cost, what memory
/// is held, and how long a start takes. Compared with <see cref="BatchIngest"/> it tells how cost grows with size.
/// </summary>
/// <param name="periods">Filings of each enterprise.</param>
public sealed class ScaleOfData(string name, DatabaseKind database, int periods) : IScenario
{
    private const int PerBatch = 100;
    private const int Indicators = 12;
    private const int ReadsOfEach = 200;

    /// <summary>Throughput is that of the last filings, when the history is longest.</summary>
    private const int MeasuredPeriods = 3;

    public string Name => name;

    public DatabaseKind Database => database;

    public async Task<Run> RunAsync(Lab lab, int round, CancellationToken cancellationToken)
    {
        var fleet = new Fleet(lab.Config.Enterprises, Indicators);
        await using var stand = await lab.StartAsync(database, fleet, cancellationToken);
        var dashboard = await FullWatcher.StartAsync(stand.Web, cancellationToken);
        var (filling, ledger, latency) = (new Ledger(), new Ledger(), new LatencyHistogram());
        using var client = new IngestClient(stand.Web, fleet, lab.Config.BatchesInFlight);
        await FileAsync(0, periods - MeasuredPeriods, filling, new());
        var before = stand.Use();
        var took = await FileAsync(periods - MeasuredPeriods, periods, ledger, latency);
        var use = stand.Use() - before;
        var rollups = await Filings.RollupsAsync(stand, cancellationToken);
        var memory = stand.Memory;
        var mismatches = (await Verdict.OfAsync(stand, dashboard, cancellationToken, filling, ledger)).ToList();
        await dashboard.DisposeAsync();
        var reads = await ReadAsync(stand, fleet, cancellationToken);
        var peak = stand.PeakMemory;
        var start = await stand.RestartAsync(cancellationToken);
        return new(Name, database.ToString(), round,
        [
            new("readings", ledger.Readings / took.TotalSeconds, "1/s", true),
            new("readings, roll-ups caught up", ledger.Readings / (took + rollups).TotalSeconds, "1/s", true),
            new("readings stored", filling.Readings + ledger.Readings, "n", true),
            .. Filings.Cost(use, ledger.Readings),
            .. Filings.Latencies(latency),
            .. reads,
            new("memory after filing", memory, "MiB", false),
            new("memory, peak", peak, "MiB", false),
            new("kill to ready", start.TotalSeconds, "s", false),
        ], mismatches, use);

        async Task<TimeSpan> FileAsync(int from, int until, Ledger into, LatencyHistogram latencies)
        {
            var batches = fleet.Enterprises / PerBatch;
            return await Pace.ClosedLoopAsync(lab.Config.BatchesInFlight, TimeSpan.FromHours(2), latencies, async (worker, ticket, token) =>
            {
                var period = from + (int)(ticket / batches);
                if (period >= until) return false;
                await client.FileBatchAsync(worker, (int)(ticket % batches) * PerBatch, PerBatch, period, into, token);
                return true;
            }, cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<Metric>> ReadAsync(Stand stand, Fleet fleet, CancellationToken cancellationToken)
    {
        using var http = ServerKey.Client(stand.Web);
        var metrics = new List<Metric>();
        foreach (var (read, path) in PageReads.All)
        {
            var latency = new LatencyHistogram();
            for (var turn = 0; turn < ReadsOfEach; turn++)
            {
                var start = Stopwatch.GetTimestamp();
                using var response = await http.GetAsync(path(turn, fleet), cancellationToken);
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync(cancellationToken);
                latency.Record(Stopwatch.GetElapsedTime(start));
            }

            metrics.AddRange(Filings.Latencies(latency, read).Take(2));
        }

        return metrics;
    }
}
