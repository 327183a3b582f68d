using System.Data.Common;
using Monitor.Storage.Postgres;
using Npgsql;

namespace Monitor.Tests.Fixtures;

/// <summary>A database on the <see cref="PostgresServer"/>, empty or copied from a migrated template.</summary>
public sealed class PostgresDatabase : ITestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MigrateTemplateAsync);
    private readonly string _server;
    private readonly string _name;

    private PostgresDatabase(string server, string name)
    {
        (_server, _name) = (server, name);
        Name = new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
    }

    public string Name { get; }

    public static async Task<PostgresDatabase> CreateAsync(bool migrated = true) =>
        await CreateAsync(migrated ? await Template.Value : "template1");

    public async Task<DbConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Name) { Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await HostProcesses.EndAsync(Name);
        NpgsqlConnection.ClearPool(new NpgsqlConnection(Name));
        await ExecuteAsync(_server, $"drop database {_name} with (force)");
    }

    private static async Task<PostgresDatabase> CreateAsync(string template)
    {
        var server = await PostgresServer.ConnectionStringAsync();
        var name = $"monitor_test_{Guid.NewGuid():N}";
        await ExecuteAsync(server, $"create database {name} template {template}");
        return new(server, name);
    }

    private static async Task<string> MigrateTemplateAsync()
    {
        var database = await CreateAsync("template1");
        // A template must have no connections, idle ones included.
        await using (var store = new PostgresStore(new NpgsqlConnectionStringBuilder(database.Name) { Pooling = false }.ToString()))
            await store.MigrateAsync(CancellationToken.None);
        if (PostgresServer.IsGiven) AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().Wait();
        return database._name;
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
