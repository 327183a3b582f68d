using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Monitor.Loadtest.Load;
using Monitor.Reference;
using Monitor.Storage;
using Npgsql;

namespace Monitor.Loadtest.Servers;

/// <summary>The database under measurement, asked directly: what the monitor answers is not taken for what is stored.</summary>
public sealed class LoadDatabase(string database)
{
    public string ConnectionString => database;

    public bool IsPostgres => database.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Brings an empty database to the present schema and puts the fleet on its roster.</summary>
    public async Task SeedAsync(Fleet fleet, CancellationToken cancellationToken)
    {
        await using var store = StoreFactory.Open(database);
        await store.MigrateAsync(cancellationToken);
        await store.AddEnterprisesAsync(fleet.Roster(ReferenceModel.Load(ReferenceModel.DefaultFolder)), cancellationToken);
    }

    public async Task<Accounts> CountAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.QuerySingleAsync<Accounts>(new CommandDefinition(
            """
            select (select count(*) from changes where kind = 0) as filings,
                (select cast(coalesce(sum(readings), 0) as bigint) from changes where kind = 0) as statedreadings,
                (select count(*) from readings) as readings,
                (select cast(coalesce(sum(transitions), 0) as bigint) from changes where kind = 0) as statedtransitions,
                (select count(*) from transitions t join changes c on c.subject = t.subject and c.version = t.version where c.kind = 0) as transitions,
                (select count(*) from changes) as changes,
                (select coalesce(max(position), 0) from changes) as lastposition,
                (select position from outbox_head) as head
            """, commandTimeout: 300, cancellationToken: cancellationToken));
    }

    /// <summary>Open episodes of enterprises as <c>id level lastPeriod</c>, to be compared with what was pushed.</summary>
    public async Task<IReadOnlyList<string>> OpenAsync(Func<int, string> periodOf, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Code, long Episode, long Level, long Last)>(new CommandDefinition(
            """
            select s.code, cast(e.episode as bigint), cast(e.level as bigint), cast(e.last_period as bigint)
            from episodes e join subjects s on s.no = e.subject where e.status = 0 and s.kind = 0
            """, cancellationToken: cancellationToken));
        return [.. rows.Select(row => $"{row.Code}~{row.Episode} {row.Level} {periodOf((int)row.Last)}").Order(StringComparer.Ordinal)];
    }

    /// <summary>How many changes the roll-ups are behind.</summary>
    public async Task<long> RollupLagAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long>(new CommandDefinition(
            "select (select position from outbox_head) - (select position from rollup_cursor)", cancellationToken: cancellationToken));
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        DbConnection connection = IsPostgres ? new NpgsqlConnection(database) : new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, DefaultTimeout = 60 }.ToString());
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
