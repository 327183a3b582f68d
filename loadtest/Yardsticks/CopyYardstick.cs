using Monitor.Loadtest.Load;
using Monitor.Loadtest.Results;
using Monitor.Loadtest.Scenarios;
using Npgsql;
using NpgsqlTypes;

namespace Monitor.Loadtest.Yardsticks;

/// <summary>The server itself: COPY of 1,000 rows a transaction into an indexed table, on one connection and on two.</summary>
public sealed class CopyYardstick : IScenario
{
    private const int Rows = 1_000;
    private const int Indicators = 10;

    public string Name => "copy";

    public DatabaseKind Database => DatabaseKind.Postgres;

    public async Task<Run> RunAsync(Lab lab, int round, CancellationToken cancellationToken)
    {
        await using var stand = await lab.StartDatabaseAsync(cancellationToken);
        await using var source = NpgsqlDataSource.Create(stand.Database.ConnectionString);
        await using (var create = source.CreateCommand(
            "create table figures (subject integer not null, indicator smallint not null, period integer not null, value double precision not null, primary key (subject, indicator, period))"))
            await create.ExecuteNonQueryAsync(cancellationToken);
        var metrics = new List<Metric>();
        var before = stand.Use();
        var period = 0;
        foreach (var connections in new[] { 1, 2 })
        {
            await RunAsync(connections, TimeSpan.FromSeconds(1));
            var (rows, took) = await RunAsync(connections, lab.Config.Length / 2);
            metrics.Add(new(connections == 1 ? "rows, 1 connection" : "rows, 2 connections", rows / took.TotalSeconds, "1/s", true));
        }

        return new(Name, nameof(DatabaseKind.Postgres), round, metrics, [], stand.Use() - before);

        async Task<(long Rows, TimeSpan Took)> RunAsync(int connections, TimeSpan length)
        {
            var rows = 0L;
            var open = new List<NpgsqlConnection>();
            for (var i = 0; i < connections; i++) open.Add(await source.OpenConnectionAsync(cancellationToken));
            var took = await Pace.ClosedLoopAsync(connections, length, new(), async (worker, _, token) =>
            {
                await CopyAsync(open[worker], Interlocked.Increment(ref period), token);
                Interlocked.Add(ref rows, Rows);
                return true;
            }, cancellationToken);
            foreach (var connection in open) await connection.DisposeAsync();
            return (rows, took);
        }
    }

    private static async Task CopyAsync(NpgsqlConnection connection, int period, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using (var copy = await connection.BeginBinaryImportAsync("copy figures from stdin (format binary)", cancellationToken))
        {
            for (var row = 0; row < Rows; row++)
            {
                await copy.StartRowAsync(cancellationToken);
                await copy.WriteAsync(row / Indicators, NpgsqlDbType.Integer, cancellationToken);
                await copy.WriteAsync((short)(row % Indicators), NpgsqlDbType.Smallint, cancellationToken);
                await copy.WriteAsync(period, NpgsqlDbType.Integer, cancellationToken);
                await copy.WriteAsync(row * 1.5, NpgsqlDbType.Double, cancellationToken);
            }

            await copy.CompleteAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
