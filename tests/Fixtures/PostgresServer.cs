using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Monitor.Tests.Fixtures;

/// <summary>
/// The PostgreSQL server of a test run: the one that <see cref="Variable"/> names, or else a private one that is started here from
/// installed binaries and ends with the test process, however that ends.
/// </summary>
public static class PostgresServer
{
    /// <summary>Connection string of a server where databases may be created.</summary>
    public const string Variable = "MONITOR_TEST_POSTGRES";

    private static readonly Lazy<Task<string>> Started = new(StartAsync);
    private static readonly string? Given = Environment.GetEnvironmentVariable(Variable);

    /// <summary>Folder of the server's programs; null when none are installed.</summary>
    public static string? Binaries { get; } = FindBinaries();


    /// <summary>Held: were it collected, the pipe would break.</summary>
    private static Process? Server;

    /// <summary>The server outlives the test process, so what is left on it must be removed.</summary>
    public static bool IsGiven => Given is not null;

    /// <summary>Why tests that need a server are skipped; null when there is one, and in CI, where they fail without.</summary>
    public static string? WhySkipped => Given is not null || Binaries is not null || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : $"There is no PostgreSQL server: set {Variable}, or install PostgreSQL 15 or later.";

    /// <summary>A connection string to the server's maintenance database.</summary>
    public static Task<string> ConnectionStringAsync() => Started.Value;

    private static string? FindBinaries()
    {
        var installed = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        return installed.OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0).Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    private static async Task<string> StartAsync()
    {
        if (Given is not null) return Given;
        if (Binaries is null) throw new InvalidOperationException($"There is no PostgreSQL server; set {Variable}, or install PostgreSQL 15 or later.");
        var port = FreePort();
        // The server's life hangs on the pipe to this process: when it breaks, the server goes and its files with it.
        var script =
            $"""
            export PATH="{Binaries}:$PATH" LC_ALL=C
            cd / && folder=$(mktemp -d) && trap 'pg_ctl -D "$folder/data" -m immediate -w stop >/dev/null 2>&1; rm -rf "$folder"' EXIT
            initdb -D "$folder/data" -A trust -U postgres -E UTF8 --locale=C >"$folder/initdb.log" 2>&1 || {"{"} cat "$folder/initdb.log" >&2; exit 1; {"}"}
            pg_ctl -D "$folder/data" -l "$folder/server.log" -w -o "-p {port} -k $folder -c listen_addresses=127.0.0.1 -c fsync=on -c max_connections=200" start >/dev/null \
                || {"{"} cat "$folder/server.log" >&2; exit 1; {"}"}
            echo ready
            cat >/dev/null
            """;
        var start = new ProcessStartInfo { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        // PostgreSQL refuses to run as root.
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", "sh", "-c", script] : ["sh", "-c", script];
        start.FileName = command[0];
        foreach (var argument in command[1..]) start.ArgumentList.Add(argument);
        Server = Process.Start(start)!;
        if (await Server.StandardOutput.ReadLineAsync() != "ready")
            throw new InvalidOperationException($"PostgreSQL did not start: {await Server.StandardError.ReadToEndAsync()}");
        return new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = port, Username = "postgres", Database = "postgres" }.ToString();
    }

    /// <summary>A port of the loopback's that nobody listens on now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
