namespace Monitor.Hosting;

/// <summary>Wakes one waiting loop; signals that come while it is awake merge into one.</summary>
public abstract class WakeSignal : IDisposable
{
    private readonly SemaphoreSlim _set = new(0, 1);

    public void Set()
    {
        lock (_set)
        {
            if (_set.CurrentCount == 0) _set.Release();
        }
    }

    /// <returns>False when the time passed without a signal.</returns>
    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _set.WaitAsync(atMost, cancellationToken);

    public void Dispose()
    {
        _set.Dispose();
        GC.SuppressFinalize(this);
    }
}
