using System.Diagnostics;
using System.Net.WebSockets;

namespace Monitor.Loadtest.Push;

/// <summary>A dashboard's connection: asks for the list, then takes every update as it comes, until it is disposed of.</summary>
public abstract class HubListener : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _snapshot = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HubSocket? _hub;
    private Task _loop = Task.CompletedTask;
    private long _position = -1;

    /// <summary>Deltas that did not follow on what was there.</summary>
    public int Gaps { get; protected set; }

    /// <summary>Why it stopped listening before it was told to.</summary>
    public string? Broken { get; private set; }

    public long Position
    {
        get => Volatile.Read(ref _position);
        protected set => Volatile.Write(ref _position, value);
    }

    protected bool HasList => _snapshot.Task.IsCompleted;

    public virtual async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop;
        if (_hub is not null) await _hub.DisposeAsync();
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Connects and waits for the list.</summary>
    protected async Task ListenAsync(Uri web, CancellationToken cancellationToken)
    {
        _hub = await HubSocket.OpenAsync(web, cancellationToken);
        await _hub.WatchAsync(cancellationToken);
        _loop = RunAsync(_hub, _stop.Token);
        await _snapshot.Task.WaitAsync(cancellationToken);
    }

    protected void ListCame() => _snapshot.TrySetResult();

    /// <param name="received">Time of receipt (Stopwatch).</param>
    protected abstract void Take(ReadOnlySpan<byte> message, long received);

    private async Task RunAsync(HubSocket hub, CancellationToken cancellationToken)
    {
        try
        {
            while (true) Take((await hub.ReadAsync(cancellationToken)).Span, Stopwatch.GetTimestamp());
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            if (!cancellationToken.IsCancellationRequested) Broken = exception.Message;
            _snapshot.TrySetException(exception);
        }
    }
}
