using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using Monitor.Contracts;

namespace Monitor.Loadtest.Push;

/// <summary>A dashboard that keeps the whole list, as the real one does, and notes when each enterprise's warning came.</summary>
public sealed class FullWatcher : IAsyncDisposable
{
    private readonly HubSocket _hub;
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _snapshot = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<string, Warning> _open = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _moved = new(0);
    private Task _loop = Task.CompletedTask;
    private long _position = -1;

    private FullWatcher(HubSocket hub) => _hub = hub;

    /// <summary>When a step of an enterprise for a period was received, and the position of its delta.</summary>
    public ConcurrentDictionary<(string Enterprise, Period Period), (long Received, long Position)> Seen { get; } = new();

    public int Gaps { get; private set; }

    public string? Broken { get; private set; }

    public long Position => Volatile.Read(ref _position);

    /// <summary>Time of receipt (Stopwatch) of the last delta.</summary>
    public long LastReceived { get; private set; }

    public static async Task<FullWatcher> StartAsync(Uri web, CancellationToken cancellationToken)
    {
        var watcher = new FullWatcher(await HubSocket.OpenAsync(web, cancellationToken));
        await watcher._hub.WatchAsync(cancellationToken);
        watcher._loop = watcher.RunAsync(watcher._stop.Token);
        await watcher._snapshot.Task.WaitAsync(cancellationToken);
        return watcher;
    }

    /// <summary>Waits until the list satisfies a condition.</summary>
    /// <returns>False when the time has passed, or the connection is broken.</returns>
    public async Task<bool> UntilAsync(Func<FullWatcher, bool> condition, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (!condition(this))
        {
            var left = atMost - Stopwatch.GetElapsedTime(start);
            if (left <= TimeSpan.Zero || Broken is not null) return false;
            await _moved.WaitAsync(left, cancellationToken);
        }

        return true;
    }

    /// <summary>The open warnings of enterprises, as <c>id level lastPeriod</c>.</summary>
    public IReadOnlyList<string> Open()
    {
        lock (_open) return [.. _open.Values.Where(one => one.SubjectKind == SubjectKind.Enterprise).Select(one => $"{one.Id} {(int)one.Level} {one.LastPeriod}").Order(StringComparer.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop;
        await _hub.DisposeAsync();
        _stop.Dispose();
        _moved.Dispose();
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var message = await _hub.ReadAsync(cancellationToken);
                Take(message.Span, Stopwatch.GetTimestamp());
                _moved.Release();
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            if (!cancellationToken.IsCancellationRequested) Broken = exception.Message;
            _snapshot.TrySetException(exception);
        }
    }

    private void Take(ReadOnlySpan<byte> json, long received)
    {
        var message = JsonSerializer.Deserialize<HubMessage>(json, MonitorJson.Options)!;
        switch (message.Update)
        {
            case WarningSnapshot snapshot:
                lock (_open)
                {
                    _open.Clear();
                    foreach (var warning in snapshot.Warnings) _open[warning.Id] = warning;
                }

                Volatile.Write(ref _position, snapshot.Position);
                _snapshot.TrySetResult();
                break;
            // One that comes before the list, or is in it, changes nothing.
            case WarningDelta delta when _snapshot.Task.IsCompleted && delta.Position > _position:
                if (delta.Previous > _position) Gaps++;
                Take(delta, received);
                Volatile.Write(ref _position, delta.Position);
                break;
        }
    }

    private void Take(WarningDelta delta, long received)
    {
        LastReceived = received;
        lock (_open)
        {
            foreach (var warning in delta.Changed)
            {
                Seen.TryAdd((warning.Subject, warning.Evidence.Period), (received, delta.Position));
                if (warning.Status == EpisodeStatus.Active) _open[warning.Id] = warning;
                else _open.Remove(warning.Id);
            }
        }
    }
}
