using Monitor.Loadtest.Servers;

namespace Monitor.Loadtest.Scenarios;

/// <summary>A server on a database of its own; both go when the stand does.</summary>
public sealed class Stand(Uri web, ServerProcess? process, int? postmaster, LoadDatabase database, Func<ValueTask> drop) : IAsyncDisposable
{
    public Uri Web => web;

    public LoadDatabase Database => database;

    /// <summary>The largest memory of the server, MiB; 0 when it is not this program's.</summary>
    public double PeakMemory => (process?.PeakMemory ?? 0) / 1048576.0;

    public ProcessorUse Use() => ProcessorUse.Now(process?.Id, postmaster);

    public async ValueTask DisposeAsync()
    {
        if (process is not null) await process.DisposeAsync();
        await drop();
    }
}
