namespace Monitor.Streams;

/// <summary>A record as it is stored.</summary>
/// <param name="At">Microseconds since 1970 UTC.</param>
/// <param name="Value">In the kept unit.</param>
/// <param name="Score">NaN for a late record, which is not scored.</param>
public readonly record struct ScoredRecord(long At, double Value, double Score);
