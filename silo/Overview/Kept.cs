namespace Monitor.Overview;

/// <summary>
/// Keeps what is dear to read, so that many who ask cost one reading: they get what there is while it is read again. How often it is
/// read follows from what that costs: it takes a twentieth of a processor at most.
/// </summary>
/// <param name="staleFor">What is older is not given out; the caller waits for the next reading.</param>
public sealed class Kept<T>(Func<Task<T>> read, TimeSpan staleFor, TimeProvider time) where T : class
{
    private const int Share = 20;
    private readonly Lock _lock = new();
    private Task<T>? _reading;
    private T? _last;
    private long _readAt;
    private TimeSpan _took;

    public Task<T> GetAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var age = time.GetElapsedTime(_readAt);
            if (_last is not null && age < _took * Share) return Task.FromResult(_last);
            _reading ??= Task.Run(ReadAsync, CancellationToken.None);
            return _last is not null && age < staleFor ? Task.FromResult(_last) : _reading.WaitAsync(cancellationToken);
        }
    }

    /// <returns>Null when it takes longer than that to read for the first time; the reading goes on, and who asks meanwhile does not wait.</returns>
    public async Task<T?> TryGetAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_last is null && _reading is not null) return null;
        }

        try
        {
            return await GetAsync(cancellationToken).WaitAsync(patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private async Task<T> ReadAsync()
    {
        try
        {
            var began = time.GetTimestamp();
            var value = await read();
            lock (_lock) (_last, _readAt, _took) = (value, time.GetTimestamp(), time.GetElapsedTime(began));
            return value;
        }
        finally
        {
            lock (_lock) _reading = null;
        }
    }
}
