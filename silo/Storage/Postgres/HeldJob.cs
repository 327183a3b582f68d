using Npgsql;

namespace Monitor.Storage.Postgres;

/// <summary>A lock on a job that lives as long as its connection: a process that dies lets go of it.</summary>
internal sealed class HeldJob : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly string _job;

    private HeldJob(NpgsqlConnection connection, string job) => (_connection, _job) = (connection, job);

    /// <returns>Null when another connection holds it.</returns>
    public static async Task<HeldJob?> TryTakeAsync(NpgsqlDataSource source, string job, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        try
        {
            if (await AskAsync(connection, "pg_try_advisory_lock", job, cancellationToken)) return new(connection, job);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            // Back in the pool the connection would keep the lock until somebody else takes it out.
            await AskAsync(_connection, "pg_advisory_unlock", _job, CancellationToken.None);
        }
        catch (NpgsqlException)
        {
            // The connection is broken, and the lock with it.
        }

        await _connection.DisposeAsync();
    }

    private static async Task<bool> AskAsync(NpgsqlConnection connection, string function, string job, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"select {function}(hashtext('monitor job'), hashtext($1))", connection);
        command.Parameters.Add(new() { Value = job });
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
