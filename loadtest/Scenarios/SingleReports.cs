using Monitor.Loadtest.Load;
using Monitor.Loadtest.Push;
using Monitor.Loadtest.Results;

namespace Monitor.Loadtest.Scenarios;

/// <summary>Reports of 12 readings, one enterprise a request.</summary>
/// <param name="rate">Reports a second at fixed times; null: a closed loop.</param>
public sealed class SingleReports(string name, DatabaseKind database, double? rate) : IScenario
{
    private const int Indicators = 12;
    private const int PerBatch = 80;

    public string Name => name;

    public DatabaseKind Database => database;

    public async Task<Run> RunAsync(Lab lab, int round, CancellationToken cancellationToken)
    {
        var fleet = new Fleet(lab.Config.Enterprises, Indicators);
        await using var stand = await lab.StartAsync(database, fleet, cancellationToken);
        await using var dashboard = await FullWatcher.StartAsync(stand.Web, cancellationToken);
        var first = await Filings.FirstYearAsync(stand, fleet, PerBatch, cancellationToken);
        var (warmUp, ledger, latency) = (new Ledger(), new Ledger(), new LatencyHistogram());
        var inFlight = rate is null ? lab.Config.ReportsInFlight : 4 * lab.Config.ReportsInFlight;
        using var client = new IngestClient(stand.Web, fleet, inFlight);
        var next = -1L;
        await Pace.ClosedLoopAsync(lab.Config.ReportsInFlight, lab.Config.WarmUp, new(), (worker, _, token) => FileAsync(worker, warmUp, token), cancellationToken);
        await Filings.RollupsAsync(stand, cancellationToken);
        var before = stand.Use();
        Task<bool> NextAsync(int worker, long ticket, CancellationToken token) => FileAsync(worker, ledger, token);
        var took = rate is { } perSecond
            ? await Pace.FixedRateAsync(perSecond, inFlight, lab.Config.Length, latency, NextAsync, cancellationToken)
            : await Pace.ClosedLoopAsync(inFlight, lab.Config.Length, latency, NextAsync, cancellationToken);
        var use = stand.Use() - before;
        var rollups = await Filings.RollupsAsync(stand, cancellationToken);
        return new(Name, database.ToString(), round,
        [
            new("reports", ledger.Acknowledged / took.TotalSeconds, "1/s", true),
            new("reports, roll-ups caught up", ledger.Acknowledged / (took + rollups).TotalSeconds, "1/s", true),
            .. Filings.Cost(use, ledger.Readings),
            .. Filings.Latencies(latency),
            new("memory", stand.PeakMemory, "MiB", false),
        ], await Verdict.OfAsync(stand, dashboard, cancellationToken, first, warmUp, ledger), use);

        async Task<bool> FileAsync(int worker, Ledger into, CancellationToken token)
        {
            var ticket = Interlocked.Increment(ref next);
            var period = Fleet.PeriodsPerYear + (int)(ticket / fleet.Enterprises);
            if (period >= Filings.PeriodsThatHaveBegun) return false;
            await client.FileOneAsync(worker, (int)(ticket % fleet.Enterprises), period, into, token);
            return true;
        }
    }
}
