using System.Diagnostics;
using Monitor.Loadtest.Servers;

namespace Monitor.Loadtest.Scenarios;

/// <summary>A server on a database of its own; both go when the stand does.</summary>
public sealed class Stand(Uri web, ServerProcess? process, int? postmaster, LoadDatabase database, Func<ValueTask> drop) : IAsyncDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(20);

    private Uri _web = web;
    private ServerProcess? _process = process;

    public Uri Web => _web;

    public LoadDatabase Database => database;

    /// <summary>The silos that the web process is a client of; none with the local host.</summary>
    public IReadOnlyList<ServerProcess> Silos { get; init; } = [];

    /// <summary>The largest memory of the server and its silos, MiB; 0 when it is not this program's.</summary>
    public double PeakMemory => Processes.Sum(process => process.PeakMemory) / 1048576.0;

    /// <summary>The memory of the server and its silos now, MiB.</summary>
    public double Memory => Processes.Sum(process => process.Memory) / 1048576.0;

    public ProcessorUse Use() => ProcessorUse.Now([.. Processes.Select(process => process.Id)], postmaster);

    /// <summary>Kills the server and starts another on the same database.</summary>
    /// <returns>From the start until it says that it is ready.</returns>
    public async Task<TimeSpan> RestartAsync(CancellationToken cancellationToken)
    {
        if (_process is null) throw new InvalidOperationException("A given monitor cannot be restarted.");
        await _process.DisposeAsync();
        var begun = Stopwatch.GetTimestamp();
        _process = await ServerProcess.StartWebAsync(database.ConnectionString, Silos.Count > 0 ? HostKind.Orleans : HostKind.Local, cancellationToken);
        _web = _process.Address;
        using var http = new HttpClient { BaseAddress = _web };
        while (!(await http.GetAsync("/health/ready", cancellationToken)).IsSuccessStatusCode) await Task.Delay(PollInterval, TimeProvider.System, cancellationToken);
        return Stopwatch.GetElapsedTime(begun);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in Processes) await process.DisposeAsync();
        await drop();
    }

    private IEnumerable<ServerProcess> Processes => _process is null ? [] : Silos.Prepend(_process);
}
