using Monitor.Loadtest.Load;
using Monitor.Loadtest.Push;
using Monitor.Loadtest.Results;

namespace Monitor.Loadtest.Scenarios;

/// <summary>Batches of 1,000 readings: 100 enterprises file 10 figures each in one request, in a closed loop, while a dashboard watches.</summary>
/// <param name="crossing">Share of the readings that raise or clear a warning.</param>
public sealed class BatchIngest(string name, DatabaseKind database, double crossing) : IScenario
{
    private const int PerBatch = 100;
    private const int Indicators = 10;

    public string Name => name;

    public DatabaseKind Database => database;

    public async Task<Run> RunAsync(Lab lab, int round, CancellationToken cancellationToken)
    {
        var fleet = new Fleet(lab.Config.Enterprises, Indicators, crossing);
        await using var stand = await lab.StartAsync(database, fleet, cancellationToken);
        await using var dashboard = await FullWatcher.StartAsync(stand.Web, cancellationToken);
        var first = await Filings.FirstYearAsync(stand, fleet, PerBatch, cancellationToken);
        var (warmUp, ledger, latency) = (new Ledger(), new Ledger(), new LatencyHistogram());
        using var client = new IngestClient(stand.Web, fleet, lab.Config.BatchesInFlight);
        var (batches, periods) = (fleet.Enterprises / PerBatch, Filings.PeriodsThatHaveBegun);
        var next = -1L;
        await Pace.ClosedLoopAsync(lab.Config.BatchesInFlight, lab.Config.WarmUp, new(), (worker, _, token) => FileAsync(worker, warmUp, token), cancellationToken);
        await Filings.RollupsAsync(stand, cancellationToken);
        var before = stand.Use();
        var took = await Pace.ClosedLoopAsync(lab.Config.BatchesInFlight, lab.Config.Length, latency, (worker, _, token) => FileAsync(worker, ledger, token), cancellationToken);
        var use = stand.Use() - before;
        var rollups = await Filings.RollupsAsync(stand, cancellationToken);
        var mismatches = await Verdict.OfAsync(stand, dashboard, cancellationToken, first, warmUp, ledger);
        return new(Name, database.ToString(), round,
        [
            new("readings", ledger.Readings / took.TotalSeconds, "1/s", true),
            new("readings, roll-ups caught up", ledger.Readings / (took + rollups).TotalSeconds, "1/s", true),
            .. Filings.Cost(use, ledger.Readings),
            .. Filings.Latencies(latency),
            new("transitions", ledger.Transitions / took.TotalSeconds, "1/s", true),
            new("memory", stand.PeakMemory, "MiB", false),
        ], mismatches, use);

        async Task<bool> FileAsync(int worker, Ledger into, CancellationToken token)
        {
            var ticket = Interlocked.Increment(ref next);
            var period = Fleet.PeriodsPerYear + (int)(ticket / batches);
            if (period >= periods) return false;
            await client.FileBatchAsync(worker, (int)(ticket % batches) * PerBatch, PerBatch, period, into, token);
            return true;
        }
    }
}
