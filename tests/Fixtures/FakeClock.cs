namespace Monitor.Tests.Fixtures;

/// <summary>A clock that stands still until it is told to go on.</summary>
public sealed class FakeClock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 6, 15, 4, 0, 0, TimeSpan.Zero);
    private long _ticks = Start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
