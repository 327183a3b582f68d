using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Monitor.Contracts;

namespace Monitor.Loadtest.Push;

/// <summary>A dashboard that keeps the whole list, as the real one does, and notes when each enterprise's warning came.</summary>
public sealed class FullWatcher : HubListener
{
    private readonly Dictionary<string, Warning> _open = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _moved = new(0);

    private FullWatcher()
    {
    }

    /// <summary>When a step of an enterprise for a period was received, and the position of its delta.</summary>
    public ConcurrentDictionary<(string Enterprise, Period Period), (long Received, long Position)> Seen { get; } = new();

    /// <summary>Time of receipt (Stopwatch) of the last delta.</summary>
    public long LastReceived { get; private set; }

    public static async Task<FullWatcher> StartAsync(Uri web, CancellationToken cancellationToken)
    {
        var watcher = new FullWatcher();
        await watcher.ListenAsync(web, cancellationToken);
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

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _moved.Dispose();
    }

    protected override void Take(ReadOnlySpan<byte> message, long received)
    {
        switch (JsonSerializer.Deserialize<HubMessage>(message, MonitorJson.Options)!.Update)
        {
            case WarningSnapshot snapshot:
                lock (_open)
                {
                    _open.Clear();
                    foreach (var warning in snapshot.Warnings) _open[warning.Id] = warning;
                }

                Position = snapshot.Position;
                ListCame();
                break;
            // One that comes before the list, or is in it, changes nothing.
            case WarningDelta delta when HasList && delta.Position > Position:
                if (delta.Previous > Position) Gaps++;
                Take(delta, received);
                Position = delta.Position;
                break;
        }

        _moved.Release();
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
