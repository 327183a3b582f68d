using System.Net.WebSockets;
using Monitor.Tests.Web;

namespace Monitor.Tests.Faults;

/// <summary>A dashboard as the page is: a snapshot, then deltas, a new snapshot after a gap or a lost connection. It never gives up.</summary>
internal sealed class FaultDashboard : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Warning> _open = [];
    private readonly Task _watching;
    private long _position = -1;

    public FaultDashboard(Func<Uri> web) => _watching = WatchAsync(web);

    /// <summary>Snapshots taken, the first included.</summary>
    public int Snapshots { get; private set; }

    public (long Position, List<string> Open) Seen()
    {
        lock (_lock) return (_position, [.. _open.Values.Select(warning => $"{warning.Id} {warning.Level}").Order(StringComparer.Ordinal)]);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _watching;
        _end.Dispose();
    }

    private async Task WatchAsync(Func<Uri> web)
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                await using var connection = await HubConnection.OpenAsync(web()).WaitAsync(TimeSpan.FromSeconds(10), _end.Token);
                Take(await connection.WatchAsync(_end.Token));
                while (true)
                {
                    var update = await connection.UpdateAsync(_end.Token);
                    if (update is WarningDelta delta && !Apply(delta)) Take(await connection.WatchAsync(_end.Token));
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or HttpRequestException or IOException or TimeoutException or ObjectDisposedException)
            {
                // The connection is lost, or this is the end; the page says so and connects anew.
                if (!_end.IsCancellationRequested) await Wait.ForAsync(100);
            }
        }
    }

    private void Take(WarningSnapshot snapshot)
    {
        lock (_lock)
        {
            Snapshots++;
            _open.Clear();
            foreach (var warning in snapshot.Warnings) _open.Add(warning.Id, warning);
            _position = snapshot.Position;
        }
    }

    /// <returns>False when something was missed.</returns>
    private bool Apply(WarningDelta delta)
    {
        lock (_lock)
        {
            if (delta.Position <= _position) return true;
            if (delta.Previous > _position) return false;
            foreach (var warning in delta.Changed)
            {
                if (warning.Status == EpisodeStatus.Active) _open[warning.Id] = warning;
                else _open.Remove(warning.Id);
            }

            _position = delta.Position;
            return true;
        }
    }
}
