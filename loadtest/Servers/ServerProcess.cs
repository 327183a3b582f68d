using System.Diagnostics;
using System.Threading.Channels;
using Monitor.Loadtest.Scenarios;

namespace Monitor.Loadtest.Servers;

/// <summary>A web server in a process of its own, ready when it says where it listens.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private ServerProcess(Process process, Uri address, TimeSpan started)
    {
        _process = process;
        Address = address;
        Started = started;
    }

    public Uri Address { get; }

    public int Id => _process.Id;

    /// <summary>How long it took until it listened.</summary>
    public TimeSpan Started { get; }

    /// <summary>The monitor's web process, as an operator runs it, without the demonstration.</summary>
    public static Task<ServerProcess> StartWebAsync(string database, HostKind host, CancellationToken cancellationToken) => StartAsync(SourceTree.Folder("web"),
        [SourceTree.Program("web", "Monitor.Web.dll", host), "--urls", "http://127.0.0.1:0", "--Monitor:Demo:Enabled", "false", "--MONITOR_DATABASE", database, ServerKey.Setting], cancellationToken);

    /// <summary>Silos of a cluster on the database; they find each other there.</summary>
    public static async Task<IReadOnlyList<ServerProcess>> StartSilosAsync(string database, int count, CancellationToken cancellationToken)
    {
        var program = SourceTree.Program("silo", "Monitor.Silo.dll", HostKind.Orleans);
        return await Task.WhenAll(Enumerable.Range(0, count).Select(_ => StartAsync(SourceTree.Folder("silo"),
        [
            program, "serve", "--urls", "http://127.0.0.1:0", "--MONITOR_DATABASE", database,
            $"--Monitor:Cluster:SiloPort={TemporaryPostgres.FreePort()}", $"--Monitor:Cluster:GatewayPort={TemporaryPostgres.FreePort()}",
        ], cancellationToken)));
    }

    /// <summary>The yardstick, served by this very program.</summary>
    public static Task<ServerProcess> StartBarePipeAsync(string database, CancellationToken cancellationToken) =>
        StartAsync(AppContext.BaseDirectory, [typeof(ServerProcess).Assembly.Location, "bare-pipe", "--database", database], cancellationToken);

    /// <summary>The largest memory the process has held, bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>The memory the process holds now, bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<ServerProcess> StartAsync(string folder, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        var lines = Channel.CreateUnbounded<string>();
        process.OutputDataReceived += (_, line) => Take(lines, line.Data);
        process.ErrorDataReceived += (_, line) => Take(lines, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(StartLimit);
        var said = new List<string>();
        await foreach (var line in lines.Reader.ReadAllAsync(limit.Token))
        {
            said.Add(line);
            const string Listening = "Now listening on: ";
            var at = line.IndexOf(Listening, StringComparison.Ordinal);
            if (at < 0) continue;
            _ = PrintAsync(lines.Reader, CancellationToken.None);
            return new(process, new(line[(at + Listening.Length)..].Trim()), Stopwatch.GetElapsedTime(began));
        }

        if (!process.HasExited) process.Kill();
        throw new InvalidOperationException($"The server did not start: {string.Join('\n', said)}");
    }

    /// <summary>What a server complains of belongs in front of whoever measures.</summary>
    private static async Task PrintAsync(ChannelReader<string> lines, CancellationToken cancellationToken)
    {
        await foreach (var line in lines.ReadAllAsync(cancellationToken))
        {
            if (!line.Contains("Microsoft.Hosting.Lifetime", StringComparison.Ordinal) && !line.StartsWith("      ", StringComparison.Ordinal)) await Console.Error.WriteLineAsync($"server: {line}");
        }
    }

    private static void Take(Channel<string> lines, string? line)
    {
        if (line is null) lines.Writer.TryComplete();
        else lines.Writer.TryWrite(line);
    }
}
