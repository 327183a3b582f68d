using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Monitor.Storage;

/// <summary>Copies a database while the monitor runs, and makes one of such a copy.</summary>
public static class Backup
{
    /// <exception cref="IOException">The file is there already, or the copy failed.</exception>
    public static async Task WriteAsync(string database, string file, CancellationToken cancellationToken)
    {
        if (File.Exists(file)) throw new IOException($"'{file}' is there already; a backup overwrites nothing");
        if (Directory.GetParent(Path.GetFullPath(file)) is { Exists: false } folder) folder.Create();
        if (Server(database) is { } server)
        {
            await RunAsync("pg_dump", server, ["--format=custom", $"--file={file}"], cancellationToken);
            return;
        }

        // One read transaction: what is committed meanwhile is not in it, what was committed before is.
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 0 }.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "vacuum into $file";
        command.Parameters.AddWithValue("$file", file);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Makes a database of a copy; on PostgreSQL the database must exist and be empty.</summary>
    /// <exception cref="IOException">The database is there already, or restoring failed.</exception>
    public static async Task RestoreAsync(string database, string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file)) throw new IOException($"there is no file '{file}'");
        if (Server(database) is { } server)
        {
            await RunAsync("pg_restore", server, ["--exit-on-error", "--single-transaction", "--no-owner", $"--dbname={server.Database}", file], cancellationToken);
            return;
        }

        if (File.Exists(database)) throw new IOException($"'{database}' is there already; move it away first");
        if (Directory.GetParent(Path.GetFullPath(database)) is { Exists: false } folder) folder.Create();
        var half = $"{database}.restoring";
        File.Copy(file, half, overwrite: true);
        File.Move(half, database);
    }

    private static NpgsqlConnectionStringBuilder? Server(string database) => StoreFactory.ToPostgres(database) is { } settings ? new(settings) : null;

    private static async Task RunAsync(string program, NpgsqlConnectionStringBuilder server, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Find(program), arguments) { RedirectStandardError = true };
        start.Environment["PGHOST"] = server.Host;
        start.Environment["PGPORT"] = $"{server.Port}";
        start.Environment["PGUSER"] = server.Username;
        start.Environment["PGDATABASE"] = server.Database;
        if (server.Password is not null) start.Environment["PGPASSWORD"] = server.Password;
        if (server.Passfile is not null) start.Environment["PGPASSFILE"] = server.Passfile;
        using var process = Process.Start(start) ?? throw new IOException($"{program} did not start");
        var said = await process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0) throw new IOException($"{program} failed: {said.Trim()}");
    }

    private static string Find(string program)
    {
        var installed = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Reverse() : [];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(installed.Select(folder => Path.Combine(folder, "bin")))
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists)
            ?? throw new IOException($"{program} is not installed; it comes with the PostgreSQL client (Debian: postgresql-client)");
    }
}
