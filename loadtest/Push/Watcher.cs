using System.Buffers.Text;
using System.Diagnostics;
using System.Net.WebSockets;

namespace Monitor.Loadtest.Push;

/// <summary>
/// A dashboard that checks the chain of positions: every delta must follow on the update before it. What a delta holds it does not read;
/// one <see cref="FullWatcher"/> does that for all.
/// </summary>
public sealed class Watcher : IAsyncDisposable
{
    private readonly HubSocket _hub;
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _snapshot = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<(long Position, long Received)> _deltas = [];
    private Task _loop = Task.CompletedTask;
    private long _position = -1;

    private Watcher(HubSocket hub) => _hub = hub;

    /// <summary>Position and time of receipt (Stopwatch) of every delta.</summary>
    public IReadOnlyList<(long Position, long Received)> Deltas => _deltas;

    /// <summary>Deltas that did not follow on what was there.</summary>
    public int Gaps { get; private set; }

    /// <summary>Why it stopped listening before it was told to.</summary>
    public string? Broken { get; private set; }

    public long Position => Volatile.Read(ref _position);

    /// <summary>Connects and waits for the list.</summary>
    public static async Task<Watcher> StartAsync(Uri web, CancellationToken cancellationToken)
    {
        var watcher = new Watcher(await HubSocket.OpenAsync(web, cancellationToken));
        await watcher._hub.WatchAsync(cancellationToken);
        watcher._loop = watcher.RunAsync(watcher._stop.Token);
        await watcher._snapshot.Task.WaitAsync(cancellationToken);
        return watcher;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop;
        await _hub.DisposeAsync();
        _stop.Dispose();
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true) Take((await _hub.ReadAsync(cancellationToken)).Span, Stopwatch.GetTimestamp());
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            if (!cancellationToken.IsCancellationRequested) Broken = exception.Message;
            _snapshot.TrySetException(exception);
        }
    }

    private void Take(ReadOnlySpan<byte> message, long received)
    {
        if (Number(message, "\"previous\":"u8) is { } previous && Number(message, "\"position\":"u8) is { } position)
        {
            // A delta that was on its way before the list is in the list.
            if (position <= _position) return;
            if (previous > _position && _snapshot.Task.IsCompleted) Gaps++;
            _deltas.Add((position, received));
            Volatile.Write(ref _position, position);
        }
        else if (Number(message, "\"position\":"u8) is { } start)
        {
            _deltas.RemoveAll(delta => delta.Position <= start);
            Volatile.Write(ref _position, Math.Max(start, _position));
            _snapshot.TrySetResult();
        }
    }

    private static long? Number(ReadOnlySpan<byte> message, ReadOnlySpan<byte> name)
    {
        var at = message.IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(message[(at + name.Length)..], out long number, out _) ? number : null;
    }
}
