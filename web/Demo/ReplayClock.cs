namespace Monitor.Web.Demo;

/// <summary>The clock of the monitor: the system's, or in the demonstration one that runs through the sample's months at a pace.</summary>
internal sealed class ReplayClock : TimeProvider
{
    private readonly Lock _lock = new();
    private bool _replaying;
    private double _rate;
    private DateTimeOffset _anchor;
    private long _anchoredAt;

    /// <summary>The replay pauses, or its history is being loaded.</summary>
    public bool IsStill
    {
        get
        {
            lock (_lock) return _replaying && _rate == 0;
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock) return _replaying ? _anchor + (System.GetElapsedTime(_anchoredAt) * _rate) : System.GetUtcNow();
    }

    /// <summary>From now on the clock shows <paramref name="now"/> and runs <paramref name="rate"/> times as fast as time; 0 stands still.</summary>
    public void Set(DateTimeOffset now, double rate)
    {
        lock (_lock)
        {
            _replaying = true;
            _anchor = now;
            _rate = rate;
            _anchoredAt = System.GetTimestamp();
        }
    }

    /// <summary>Changes the pace from here on.</summary>
    public void SetRate(double rate) => Set(GetUtcNow(), rate);
}
