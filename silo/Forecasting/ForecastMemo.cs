using System.Collections.Concurrent;

namespace Monitor.Forecasting;

/// <summary>Keeps the forecasts asked for last, from any thread: when the young generation is full it becomes the old one, which is dropped.</summary>
internal sealed class ForecastMemo(int capacity)
{
    private readonly Lock _turning = new();
    private volatile ConcurrentDictionary<ForecastKey, NextPeriod> _young = new();
    private volatile ConcurrentDictionary<ForecastKey, NextPeriod> _old = new();

    // Counted here: a concurrent dictionary locks all of itself to count.
    private int _count;

    public NextPeriod? Find(ForecastKey key)
    {
        if (_young.TryGetValue(key, out var young)) return young;
        if (!_old.TryGetValue(key, out var old)) return null;
        Keep(key, old);
        return old;
    }

    public void Keep(ForecastKey key, NextPeriod forecast)
    {
        if (!_young.TryAdd(key, forecast) || Interlocked.Increment(ref _count) < capacity / 2) return;
        lock (_turning)
        {
            if (_count < capacity / 2) return;
            _old = _young;
            _young = new();
            _count = 0;
        }
    }
}
