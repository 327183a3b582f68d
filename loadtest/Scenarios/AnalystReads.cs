using System.Diagnostics;
using Monitor.Loadtest.Load;
using Monitor.Loadtest.Push;
using Monitor.Loadtest.Results;
using Monitor.Loadtest.Servers;

namespace Monitor.Loadtest.Scenarios;

/// <summary>What analysts wait for while batches are filed at a fixed rate: the list of enterprises, the open warnings, an enterprise's page, a rolled-up series.</summary>
public sealed class AnalystReads(string name, DatabaseKind database) : IScenario
{
    private const int Indicators = 10;
    private const int PerBatch = 100;
    private const int Analysts = 4;
    private const double BatchesPerSecond = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public string Name => name;

    public DatabaseKind Database => database;

    public async Task<Run> RunAsync(Lab lab, int round, CancellationToken cancellationToken)
    {
        var fleet = new Fleet(lab.Config.Enterprises, Indicators, 0.01);
        await using var stand = await lab.StartAsync(database, fleet, cancellationToken);
        await using var dashboard = await FullWatcher.StartAsync(stand.Web, cancellationToken);
        var first = await Filings.FirstYearAsync(stand, fleet, PerBatch, cancellationToken);
        var (ledger, filing, failures) = (new Ledger(), new LatencyHistogram(), 0);
        var latencies = PageReads.All.Select(_ => new LatencyHistogram()).ToList();
        using var client = new IngestClient(stand.Web, fleet, lab.Config.ReportsInFlight);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var analysts = Enumerable.Range(0, Analysts).Select(analyst => Task.Run(() => ReadAsync(analyst), cancellationToken)).ToList();
        var before = stand.Use();
        var batches = fleet.Enterprises / PerBatch;
        await Pace.FixedRateAsync(BatchesPerSecond, lab.Config.ReportsInFlight, lab.Config.Length, filing, async (worker, ticket, token) =>
        {
            await client.FileBatchAsync(worker, (int)(ticket % batches) * PerBatch, PerBatch, Fleet.PeriodsPerYear + (int)(ticket / batches), ledger, token);
            return true;
        }, cancellationToken);
        var use = stand.Use() - before;
        await stop.CancelAsync();
        await Task.WhenAll(analysts);
        var mismatches = (await Verdict.OfAsync(stand, dashboard, cancellationToken, first, ledger)).ToList();
        if (failures > 0) mismatches.Add($"reads that failed: {failures}");
        return new(Name, database.ToString(), round,
            [.. PageReads.All.SelectMany((read, i) => Filings.Latencies(latencies[i], read.Name).Take(2)), .. Filings.Latencies(filing)], mismatches, use);

        async Task ReadAsync(int analyst)
        {
            using var http = ServerKey.Client(stand.Web);
            for (var turn = analyst; !stop.IsCancellationRequested; turn++)
            {
                var read = turn % PageReads.All.Count;
                var start = Stopwatch.GetTimestamp();
                using var response = await http.GetAsync(PageReads.All[read].Path(turn, fleet), cancellationToken);
                await response.Content.ReadAsByteArrayAsync(cancellationToken);
                latencies[read].Record(Stopwatch.GetElapsedTime(start));
                if (!response.IsSuccessStatusCode) Interlocked.Increment(ref failures);
                await Task.Delay(Pause, TimeProvider.System, cancellationToken);
            }
        }
    }
}
