using System.Data;
using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Streams;

namespace Monitor.Storage.Sqlite;

/// <summary>
/// The embedded default: one file in write-ahead mode, flushed to disk before a commit is answered. One connection writes;
/// its statements are prepared once.
/// </summary>
public sealed class SqliteStore : SqlStore
{
    private readonly string _connectionString;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private Writer? _writer;

    public SqliteStore(string file) => _connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString();

    protected override IReadOnlyList<Migration> Migrations => Migration.OfSqlite;

    public override async Task<IReadOnlyList<bool>> CommitAsync(IReadOnlyList<IReadOnlyList<Change>> groups, CancellationToken cancellationToken) =>
        await WriteAsync(writer => Task.FromResult(writer.Commit(groups)), cancellationToken);

    protected override Task<bool> CommitWithAsync(IReadOnlyList<Change> changes, Func<DbConnection, DbTransaction, Task<bool>> alongside, CancellationToken cancellationToken) =>
        WriteAsync(writer => writer.CommitWithAsync(changes, alongside), cancellationToken);

    protected override Task<int> InsertPointsAsync(DbConnection connection, DbTransaction transaction, StreamAdvance advance, IReadOnlyList<ScoredRecord> records)
    {
        using var command = ((SqliteConnection)connection).CreateCommand();
        command.Transaction = (SqliteTransaction)transaction;
        command.CommandText = "insert into stream_points (subject, indicator, at, value, score) values ($1, $2, $3, $4, $5) on conflict do nothing";
        for (var i = 1; i <= 5; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        (command.Parameters[0].Value, command.Parameters[1].Value) = (advance.Subject, advance.Indicator);
        var stored = 0;
        foreach (var record in records)
        {
            (command.Parameters[2].Value, command.Parameters[3].Value) = (record.At, record.Value);
            command.Parameters[4].Value = double.IsNaN(record.Score) ? DBNull.Value : record.Score;
            stored += command.ExecuteNonQuery();
        }

        return Task.FromResult(stored);
    }

    private async Task<T> WriteAsync<T>(Func<Writer, Task<T>> write, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            _writer ??= new((SqliteConnection)await OpenAsync(cancellationToken));
            return await write(_writer);
        }
        catch (SqliteException)
        {
            // What went wrong may have left the connection in a state that no later commit should inherit.
            _writer?.Dispose();
            _writer = null;
            throw;
        }
        finally
        {
            _writing.Release();
        }
    }

    public override Task ListenAsync(Action heard, CancellationToken cancellationToken) => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);

    /// <summary>A lock on a file beside the database: the operating system releases it when the process ends. The file stays: deleting it would let two hold locks on two files of one name.</summary>
    public override Task<IAsyncDisposable?> TryHoldJobAsync(string job, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult<IAsyncDisposable?>(new FileStream($"{new SqliteConnectionStringBuilder(_connectionString).DataSource}-{job}.lock",
                FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            // Somebody else has it open.
            return Task.FromResult<IAsyncDisposable?>(null);
        }
    }

    public override ValueTask DisposeAsync()
    {
        _writer?.Dispose();
        _writing.Dispose();
        SqliteConnection.ClearPool(new SqliteConnection(_connectionString));
        return ValueTask.CompletedTask;
    }

    protected override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellationToken);
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = "pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 30000;";
        pragmas.ExecuteNonQuery();
        return connection;
    }

    protected override Task<DbTransaction> BeginExclusiveAsync(DbConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false));

    protected override Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true));

    private sealed class Writer : IDisposable
    {
        private readonly SqliteConnection _connection;
        private readonly SqliteCommand _version;
        private readonly SqliteCommand _head;
        private readonly SqliteCommand _change;
        private readonly SqliteCommand _reading;
        private readonly SqliteCommand _transition;
        private readonly SqliteCommand _episode;

        public Writer(SqliteConnection connection)
        {
            _connection = connection;
            _version = Prepare("select coalesce(max(version), 0) from changes where subject = $1", 1);
            _head = Prepare("update outbox_head set position = position + $1 returning position", 1);
            _change = Prepare(
                """
                insert into changes (position, subject, version, key, content_hash, as_of, received_at, filed_by, why, readings, revised, transitions,
                    explanation, flags, kind, contributions)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
                """, 16);
            _reading = Prepare("insert into readings (subject, version, indicator, basis, period, value, base) values ($1, $2, $3, $4, $5, $6, $7)", 7);
            _transition = Prepare(
                """
                insert into transitions (subject, version, ordinal, episode, kind, cause, rule, rule_version, indicator, from_level, level, peak, status,
                    first_period, raised_period, last_period, cleared_period, at, evidence)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
                """, 19);
            _episode = Prepare(
                """
                insert into episodes (subject, episode, kind, cause, rule, rule_version, indicator, from_level, level, peak, status,
                    first_period, raised_period, last_period, cleared_period, at, evidence, raised_at)
                values ($1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $18)
                on conflict (subject, episode) do update set kind = excluded.kind, cause = excluded.cause, from_level = excluded.from_level,
                    rule_version = excluded.rule_version, level = excluded.level, peak = excluded.peak, status = excluded.status,
                    first_period = excluded.first_period, raised_period = excluded.raised_period, last_period = excluded.last_period,
                    cleared_period = excluded.cleared_period, at = excluded.at, evidence = excluded.evidence
                """, 19);
        }

        public bool[] Commit(IReadOnlyList<IReadOnlyList<Change>> groups)
        {
            using var transaction = Begin();
            var committed = new bool[groups.Count];
            var changes = new List<Change>();
            for (var i = 0; i < groups.Count; i++)
            {
                committed[i] = (long)Scalar(_version, groups[i][0].Subject)! == groups[i][0].Version - 1;
                if (committed[i]) changes.AddRange(groups[i]);
            }

            Write(changes);
            transaction.Commit();
            return committed;
        }

        public async Task<bool> CommitWithAsync(IReadOnlyList<Change> changes, Func<DbConnection, DbTransaction, Task<bool>> alongside)
        {
            await using var transaction = Begin();
            if (!await alongside(_connection, transaction)) return false;
            if (changes.Any(change => (long)Scalar(_version, change.Subject)! != change.Version - 1)) return false;
            Write(changes);
            await transaction.CommitAsync();
            return true;
        }

        public void Dispose()
        {
            foreach (var command in new[] { _version, _head, _change, _reading, _transition, _episode }) command.Dispose();
            _connection.Dispose();
        }

        private SqliteTransaction Begin()
        {
            var transaction = _connection.BeginTransaction(IsolationLevel.Serializable, deferred: false);
            foreach (var command in new[] { _version, _head, _change, _reading, _transition, _episode }) command.Transaction = transaction;
            return transaction;
        }

        private void Write(IReadOnlyList<Change> changes)
        {
            if (changes.Count == 0) return;
            var position = (long)Scalar(_head, changes.Count)! - changes.Count;
            foreach (var change in changes) Write(change, ++position);
        }

        private void Write(Change change, long position)
        {
            Execute(_change, position, change.Subject, change.Version, change.Key, change.Stamp.Content, change.Stamp.AsOf, Micros.Of(change.ReceivedAt),
                change.By, change.Why, change.Stamp.Readings, change.Stamp.Revised, change.Stamp.Transitions,
                change.Explanation, string.Join(';', change.Flags), (int)change.Kind, change.Contributions ?? (object)DBNull.Value);
            foreach (var reading in change.Readings)
            {
                Execute(_reading, change.Subject, change.Version, reading.Indicator, (int)reading.Basis, reading.Period.Code, reading.Value,
                    double.IsNaN(reading.Base) ? DBNull.Value : reading.Base);
            }

            for (var ordinal = 0; ordinal < change.Transitions.Count; ordinal++)
            {
                var values = Values(change, ordinal);
                Execute(_transition, values);
                Execute(_episode, values);
            }
        }

        private static object[] Values(Change change, int ordinal)
        {
            var step = change.Transitions[ordinal];
            return
            [
                change.Subject, change.Version, ordinal, step.Episode, (int)step.Kind, (int)step.Cause, step.Rule, step.RuleVersion, step.Indicator,
                (int)step.From, (int)step.Level, (int)step.Peak, (int)step.Status, step.FirstPeriod.Code, step.RaisedPeriod.Code, step.LastPeriod.Code,
                step.ClearedPeriod is { } cleared ? cleared.Code : DBNull.Value, Micros.Of(step.At), JsonSerializer.Serialize(step.Evidence, MonitorJson.Options),
            ];
        }

        private SqliteCommand Prepare(string sql, int parameters)
        {
            var command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= parameters; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
            return command;
        }

        private static object? Scalar(SqliteCommand command, object value)
        {
            command.Parameters[0].Value = value;
            return command.ExecuteScalar();
        }

        private static void Execute(SqliteCommand command, params ReadOnlySpan<object> values)
        {
            for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
            command.ExecuteNonQuery();
        }
    }
}
