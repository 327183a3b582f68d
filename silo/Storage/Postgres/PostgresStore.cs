using System.Buffers;
using System.Data;
using System.Data.Common;
using Monitor.Enterprises;
using Monitor.Streams;
using Npgsql;

namespace Monitor.Storage.Postgres;

/// <summary>PostgreSQL 15 or later. Several processes may write to one database; the version check makes them take turns.</summary>
public sealed class PostgresStore : SqlStore
{
    /// <summary>Held while migrating or numbering subjects, so that processes that start together do it one after another.</summary>
    private const long ExclusiveLock = 0x4d6f6e69746f72;

    private const int PreparedStatements = 50;

    /// <summary>
    /// A process that stands still or is lost by the network must not keep what it has locked, which in a commit is what everybody's commits wait for:
    /// the server gives its transaction up after seconds, and it reads again should it go on. No transaction here waits for anything but the database.
    /// </summary>
    private const string WhenStill = "-c idle_in_transaction_session_timeout=5s -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";

    private readonly NpgsqlDataSource _source;

    public PostgresStore(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        // Durable means on disk before the answer, whatever the server's default.
        settings.Options = $"{settings.Options} -c synchronous_commit=on {WhenStill}".Trim();
        settings.ApplicationName ??= "monitor";
        // The statements of a commit are few and come often.
        if (settings.MaxAutoPrepare == 0) (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (PreparedStatements, 2);
        _source = new NpgsqlDataSourceBuilder(settings.ToString()).Build();
    }

    /// <summary>One group is copied while another is flushed; they wait for each other only for the head's row, where the order is made.</summary>
    public override int CommitsAtOnce => 2;

    public override async Task<IReadOnlyList<bool>> CommitAsync(IReadOnlyList<IReadOnlyList<Change>> groups, CancellationToken cancellationToken)
    {
        var committed = new bool[groups.Count];
        Array.Fill(committed, true);
        while (true)
        {
            // In one order everywhere, so that processes which race for the same subjects wait for each other in turn and never in a circle.
            var changes = groups.Where((_, i) => committed[i]).OrderBy(group => group[0].Subject).SelectMany(group => group).ToList();
            if (changes.Count == 0) return committed;
            try
            {
                if (await TryWriteAsync(changes, cancellationToken)) return committed;
                await MarkConflictsAsync(groups, committed, cancellationToken);
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.UniqueViolation)
            {
                // Another process moved one of the subjects on. Leave those out that lost, commit the rest.
                var lost = await MarkConflictsAsync(groups, committed, cancellationToken);
                if (lost == 0) throw;
            }
        }
    }

    public override async Task ListenAsync(Action heard, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        connection.Notification += (_, _) => heard();
        await using (var listen = new NpgsqlCommand($"listen {PostgresCommands.Channel}", connection)) await listen.ExecuteNonQueryAsync(cancellationToken);
        while (true) await connection.WaitAsync(cancellationToken);
    }

    public override async Task<IAsyncDisposable?> TryHoldJobAsync(string job, CancellationToken cancellationToken) => await HeldJob.TryTakeAsync(_source, job, cancellationToken);

    protected override IReadOnlyList<Migration> Migrations => Migration.OfPostgres;

    /// <summary>
    /// One step after another by index. Left to itself the planner joins whole tables: it knows nothing of where the last position is,
    /// and a plan that was prepared while the tables were small stays.
    /// </summary>
    protected override string StepsAfter =>
        """
        from (select position, subject, version from changes where position > @after and position <= @through and transitions > 0 offset 0) c
        cross join lateral (select * from transitions where subject = c.subject and version = c.version offset 0) t
        cross join lateral (select raised_at from episodes where subject = c.subject and episode = t.episode offset 0) e
        """;

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    protected override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => await _source.OpenConnectionAsync(cancellationToken);

    protected override async Task<DbTransaction> BeginExclusiveAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = $"select pg_advisory_xact_lock({ExclusiveLock})";
        await command.ExecuteNonQueryAsync(cancellationToken);
        return transaction;
    }

    protected override async Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    /// <returns>False when a change is not the next of its subject; nothing was stored.</returns>
    private async Task<bool> TryWriteAsync(List<Change> changes, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (!await WriteAsync(connection, transaction, changes, cancellationToken)) return false;
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    protected override async Task<bool> CommitWithAsync(IReadOnlyList<Change> changes, Func<DbConnection, DbTransaction, Task<bool>> alongside, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        try
        {
            if (!await alongside(connection, transaction)) return false;
            if (changes.Count > 0 && !await WriteAsync(connection, transaction, [.. changes.OrderBy(change => change.Subject)], cancellationToken)) return false;
            await transaction.CommitAsync(cancellationToken);
            return true;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return false;
        }
    }

    protected override async Task<int> InsertPointsAsync(DbConnection connection, DbTransaction transaction, StreamAdvance advance, IReadOnlyList<ScoredRecord> records)
    {
        if (records.Count == 0) return 0;
        await using var command = new NpgsqlCommand(
            """
            insert into stream_points (subject, indicator, at, value, score) select $1, $2, row.at, row.value, row.score
            from unnest($3, $4, $5) as row (at, value, score) on conflict do nothing
            """, (NpgsqlConnection)connection, (NpgsqlTransaction)transaction);
        command.Parameters.Add(new() { Value = advance.Subject });
        command.Parameters.Add(new() { Value = (short)advance.Indicator });
        command.Parameters.Add(new() { Value = records.Select(record => record.At).ToArray() });
        command.Parameters.Add(new() { Value = records.Select(record => record.Value).ToArray() });
        command.Parameters.Add(new() { Value = records.Select(record => double.IsNaN(record.Score) ? (double?)null : record.Score).ToArray() });
        return await command.ExecuteNonQueryAsync();
    }

    private static async Task<bool> WriteAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, List<Change> changes, CancellationToken cancellationToken)
    {
        await CopyReadingsAsync(connection, changes, cancellationToken);
        await using (var batch = new NpgsqlBatch(connection, transaction))
        {
            batch.BatchCommands.Add(PostgresCommands.CountOrphans(changes));
            if (changes.Exists(change => change.Transitions.Count > 0))
            {
                batch.BatchCommands.Add(PostgresCommands.InsertTransitions(changes));
                batch.BatchCommands.Add(PostgresCommands.UpsertEpisodes(changes));
                batch.BatchCommands.Add(PostgresCommands.Notify());
            }

            // The head row stays locked from here to the end of the commit: last, so that other processes wait as briefly as can be.
            batch.BatchCommands.Add(PostgresCommands.AdvanceHead(changes.Count));
            batch.BatchCommands.Add(PostgresCommands.InsertChanges(changes));
            if ((long)(await batch.ExecuteScalarAsync(cancellationToken))! > 0) return false;
        }

        return true;
    }

    private static async Task CopyReadingsAsync(NpgsqlConnection connection, List<Change> changes, CancellationToken cancellationToken)
    {
        if (!changes.Exists(change => change.Readings.Count > 0)) return;
        var (rows, length) = ReadingRows.Encode(changes);
        try
        {
            // Disposing it completes the copy; a failure before that leaves the transaction to be rolled back.
            await using var copy = await connection.BeginRawBinaryCopyAsync(ReadingRows.Statement, cancellationToken);
            await copy.WriteAsync(rows.AsMemory(0, length), cancellationToken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rows);
        }
    }

    private async Task<int> MarkConflictsAsync(IReadOnlyList<IReadOnlyList<Change>> groups, bool[] committed, CancellationToken cancellationToken)
    {
        await using var command = _source.CreateCommand("select subject, max(version) from changes where subject = any ($1) group by subject");
        command.Parameters.Add(new() { Value = groups.Select(group => group[0].Subject).ToArray() });
        var versions = new Dictionary<int, int>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) versions.Add(reader.GetInt32(0), reader.GetInt32(1));
        var lost = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            if (!committed[i] || versions.GetValueOrDefault(groups[i][0].Subject) == groups[i][0].Version - 1) continue;
            committed[i] = false;
            lost++;
        }

        return lost;
    }
}
