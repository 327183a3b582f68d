using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Monitor.Loadtest.Servers;

/// <summary>A PostgreSQL server of this run's own, set as in production: everything acknowledged is on disk. It ends with this process, however that ends.</summary>
public sealed class TemporaryPostgres : IAsyncDisposable
{
    private const string Settings = "-c listen_addresses=127.0.0.1 -c fsync=on -c synchronous_commit=on -c full_page_writes=on "
        + "-c shared_buffers=1GB -c max_wal_size=8GB -c checkpoint_timeout=15min -c wal_compression=off -c max_connections=100";

    private readonly Process _keeper;
    private int _databases;

    private TemporaryPostgres(Process keeper, string connectionString, int postmaster)
    {
        _keeper = keeper;
        ConnectionString = connectionString;
        Postmaster = postmaster;
    }

    /// <summary>To the maintenance database.</summary>
    public string ConnectionString { get; }

    /// <summary>Process number of the server.</summary>
    public int Postmaster { get; }

    public static async Task<TemporaryPostgres> StartAsync(CancellationToken cancellationToken)
    {
        var binaries = FindBinaries() ?? throw new InvalidOperationException("There is no PostgreSQL: install PostgreSQL 15 or later, or measure with --database.");
        var port = FreePort();
        // The server's life hangs on the pipe to this process: when it breaks, the server goes and its files with it.
        var script =
            $$"""
            export PATH="{{binaries}}:$PATH" LC_ALL=C
            cd / && folder=$(mktemp -d) && trap 'pg_ctl -D "$folder/data" -m immediate -w stop >/dev/null 2>&1; rm -rf "$folder"' EXIT
            initdb -D "$folder/data" -A trust -U postgres -E UTF8 --locale=C >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }
            pg_ctl -D "$folder/data" -l "$folder/server.log" -w -o "-p {{port}} -k $folder {{Settings}}" start >/dev/null || { cat "$folder/server.log" >&2; exit 1; }
            head -1 "$folder/data/postmaster.pid"
            cat >/dev/null
            """;
        var start = new ProcessStartInfo { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        // PostgreSQL refuses to run as root.
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", "sh", "-c", script] : ["sh", "-c", script];
        start.FileName = command[0];
        foreach (var argument in command[1..]) start.ArgumentList.Add(argument);
        var keeper = Process.Start(start)!;
        var line = await keeper.StandardOutput.ReadLineAsync(cancellationToken);
        if (!int.TryParse(line, out var postmaster))
            throw new InvalidOperationException($"PostgreSQL did not start: {await keeper.StandardError.ReadToEndAsync(cancellationToken)}");
        return new(keeper, new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = port, Username = "postgres", Database = "postgres" }.ToString(), postmaster);
    }

    /// <summary>Makes an empty database and gives its connection string.</summary>
    public async Task<string> CreateDatabaseAsync(CancellationToken cancellationToken)
    {
        var name = $"load{++_databases}";
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand($"create database {name}");
        await command.ExecuteNonQueryAsync(cancellationToken);
        return new NpgsqlConnectionStringBuilder(ConnectionString) { Database = name }.ToString();
    }

    public async Task DropDatabaseAsync(string connectionString, CancellationToken cancellationToken)
    {
        NpgsqlConnection.ClearAllPools();
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand($"drop database if exists {new NpgsqlConnectionStringBuilder(connectionString).Database} with (force)");
        await command.ExecuteNonQueryAsync(cancellationToken);
        // What one measurement left to be written must not fall into the next.
        await using var checkpoint = source.CreateCommand("checkpoint");
        await checkpoint.ExecuteNonQueryAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _keeper.StandardInput.Close();
        await _keeper.WaitForExitAsync();
        _keeper.Dispose();
    }

    private static string? FindBinaries()
    {
        var installed = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        return installed.OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0).Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
