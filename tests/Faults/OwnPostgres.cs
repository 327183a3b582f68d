using System.Diagnostics;
using Npgsql;

namespace Monitor.Tests.Faults;

/// <summary>A PostgreSQL server that a test may kill, stop and start again; its files live until the test is over.</summary>
internal sealed class OwnPostgres : IAsyncDisposable
{
    private const string Kill = "KILL";
    private const string Continue = "CONT";
    private const string Stop = "STOP";

    private readonly string _folder = Directory.CreateTempSubdirectory("monitor-pg-").FullName;
    private readonly string _listen;
    private readonly int _port = PostgresServer.FreePort();

    private OwnPostgres(string listen) => _listen = listen;

    /// <param name="listen">Addresses besides the loopback's, for processes in a network of their own.</param>
    public static async Task<OwnPostgres> StartAsync(string listen = "127.0.0.1")
    {
        var server = new OwnPostgres(listen);
        await server.ShellAsync($"{Owner("chown postgres " + server._folder)}");
        await server.AsOwnerAsync($"initdb -D {server._folder}/data -A trust -U postgres -E UTF8 --locale=C >/dev/null && echo 'host all all all trust' >> {server._folder}/data/pg_hba.conf");
        await server.StartAgainAsync();
        return server;
    }

    public string ConnectionString(string host = "127.0.0.1") =>
        new NpgsqlConnectionStringBuilder { Host = host, Port = _port, Username = "postgres", Database = "postgres", Timeout = 5, CommandTimeout = 15 }.ToString();

    public Task StartAgainAsync() =>
        AsOwnerAsync($"pg_ctl -D {_folder}/data -l {_folder}/server.log -w -t 60 -o '-p {_port} -k {_folder} -c listen_addresses={_listen} -c fsync=on -c max_connections=200' start >/dev/null");

    /// <summary>SIGKILL to the server and all of its backends, as when the machine loses power; then it is started again.</summary>
    public async Task KillAsync()
    {
        Signal(Kill, Processes());
        while (Processes().Any()) await Wait.ForAsync(20);
        // Until somebody reaps it, a dead server's number looks taken to the next one.
        File.Delete(Path.Combine(_folder, "data", "postmaster.pid"));
        File.Delete(Path.Combine(_folder, $".s.PGSQL.{_port}.lock"));
    }

    /// <summary>SIGKILL to one backend: the server drops all others and recovers.</summary>
    public void KillBackend(Random random)
    {
        var backends = Processes().Skip(1).ToList();
        if (backends.Count > 0) Signal(Kill, [backends[random.Next(backends.Count)]]);
    }

    /// <summary>SIGSTOP for a while: connections stay open and nothing answers.</summary>
    public async Task PauseAsync(TimeSpan time)
    {
        var all = Processes().ToList();
        Signal(Stop, all);
        await Wait.ForAsync((int)time.TotalMilliseconds);
        Signal(Continue, all);
    }

    /// <summary>Until the action is over every flush to disk takes so much longer, of backends that start meanwhile too.</summary>
    public async Task SlowDiskAsync(TimeSpan longer, Func<Task> action)
    {
        const string Flushes = "fsync,fdatasync";
        var start = new ProcessStartInfo("strace",
            ["-f", "-q", "-o", "/dev/null", "-e", $"trace={Flushes}", "-e", $"inject={Flushes}:delay_enter={longer.TotalMicroseconds:0}", .. Processes().SelectMany(pid => new[] { "-p", $"{pid}" })]);
        using var tracer = Process.Start(start)!;
        try
        {
            await action();
        }
        finally
        {
            // It lets go of the server when it is told to end, and would leave it stopped if it were killed.
            Signal("INT", [tracer.Id]);
            await tracer.WaitForExitAsync();
        }
    }

    /// <summary>Every connection of the monitor is cut.</summary>
    public async Task CutConnectionsAsync()
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString()) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'monitor'", connection);
        await command.ExecuteNonQueryAsync();
    }

    public static void Pause(int process) => Signal(Stop, [process]);

    public static void Resume(int process) => Signal(Continue, [process]);

    public async ValueTask DisposeAsync()
    {
        await HostProcesses.EndAsync(ConnectionString());
        await KillAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The server's process and those of its backends.</summary>
    private IEnumerable<int> Processes()
    {
        var file = Path.Combine(_folder, "data", "postmaster.pid");
        if (!File.Exists(file) || !int.TryParse(File.ReadLines(file).FirstOrDefault(), out var server)) yield break;
        var children = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).Select(int.Parse!).Where(pid => ParentOf(pid) == server).ToList();
        if (children.Count == 0 && ParentOf(server) < 0) yield break;
        yield return server;
        foreach (var child in children) yield return child;
    }

    /// <returns>-1 when there is no such process, or it has ended and waits to be reaped.</returns>
    private static int ParentOf(int pid)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return fields[0] == "Z" ? -1 : int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return -1;
        }
    }

    private Task AsOwnerAsync(string script) => ShellAsync(Owner(script));

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static string Owner(string script) => !Environment.IsPrivilegedProcess || script.StartsWith("chown", StringComparison.Ordinal)
        ? script.StartsWith("chown", StringComparison.Ordinal) && !Environment.IsPrivilegedProcess ? "true" : script
        : $"runuser -u postgres -- env PATH=\"$PATH\" sh -c \"{script.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private async Task ShellAsync(string script)
    {
        var start = new ProcessStartInfo("sh", ["-c", $"export PATH=\"{PostgresServer.Binaries}:$PATH\" LC_ALL=C; cd /; {script}"]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var log = Path.Combine(_folder, "server.log");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{script}: {await process.StandardError.ReadToEndAsync()} {(File.Exists(log) ? await File.ReadAllTextAsync(log) : "")}");
    }

    /// <summary>A process that has ended meanwhile is left out by kill itself.</summary>
    private static void Signal(string signal, IEnumerable<int> processes)
    {
        using var kill = Process.Start(new ProcessStartInfo("kill", [$"-{signal}", .. processes.Select(pid => $"{pid}")]) { RedirectStandardError = true })!;
        kill.WaitForExit();
    }
}
