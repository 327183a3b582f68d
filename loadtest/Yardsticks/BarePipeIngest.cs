using Monitor.Loadtest.Load;
using Monitor.Loadtest.Results;
using Monitor.Loadtest.Scenarios;
using Npgsql;

namespace Monitor.Loadtest.Yardsticks;

/// <summary>The same batches as <see cref="BatchIngest"/>, sent to the <see cref="BarePipe"/>.</summary>
public sealed class BarePipeIngest : IScenario
{
    private const int PerBatch = 100;
    private const int Indicators = 10;

    public string Name => "pipe";

    public DatabaseKind Database => DatabaseKind.Postgres;

    public async Task<Run> RunAsync(Lab lab, int round, CancellationToken cancellationToken)
    {
        var fleet = new Fleet(lab.Config.Enterprises, Indicators);
        await using var stand = await lab.StartBarePipeAsync(cancellationToken);
        using var client = new IngestClient(stand.Web, fleet, lab.Config.BatchesInFlight);
        var (batches, latency, sent) = (fleet.Enterprises / PerBatch, new LatencyHistogram(), 0L);
        // As much as the monitor is warmed up with.
        await Pace.ClosedLoopAsync(lab.Config.BatchesInFlight, TimeSpan.FromMinutes(10), new(), (worker, ticket, token) => FileAsync(worker, ticket, 0, Fleet.PeriodsPerYear, token), cancellationToken);
        var (warmUp, before) = (Interlocked.Read(ref sent), stand.Use());
        var took = await Pace.ClosedLoopAsync(lab.Config.BatchesInFlight, lab.Config.Length, latency,
            (worker, ticket, token) => FileAsync(worker, ticket, Fleet.PeriodsPerYear, Filings.PeriodsThatHaveBegun, token), cancellationToken);
        var use = stand.Use() - before;
        await using var source = NpgsqlDataSource.Create(stand.Database.ConnectionString);
        await using var count = source.CreateCommand("select count(*) from figures");
        var stored = (long)(await count.ExecuteScalarAsync(cancellationToken))!;
        return new(Name, nameof(DatabaseKind.Postgres), round,
            [new("readings", (sent - warmUp) / took.TotalSeconds, "1/s", true), .. Filings.Cost(use, sent - warmUp), .. Filings.Latencies(latency), new("memory", stand.PeakMemory, "MiB", false)],
            stored == sent ? [] : [$"readings stored: {stored}, but sent: {sent}"], use);

        async Task<bool> FileAsync(int worker, long ticket, int from, int to, CancellationToken token)
        {
            var period = from + (int)(ticket / batches);
            if (period >= to) return false;
            await client.FileBatchAsync(worker, (int)(ticket % batches) * PerBatch, PerBatch, period, new(), token, "/readings");
            Interlocked.Add(ref sent, PerBatch * Indicators);
            return true;
        }
    }
}
