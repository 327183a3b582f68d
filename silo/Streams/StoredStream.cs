namespace Monitor.Streams;

/// <summary>A stream as its row tells it.</summary>
/// <param name="Through">The newest record, microseconds since 1970 UTC.</param>
/// <param name="Records">Records stored, those counted in sums of hours included.</param>
public sealed record StoredStream(int Subject, int Indicator, int Batch, long Through, long Records, byte[] Detector, IReadOnlyList<StreamHolds> Holds);
