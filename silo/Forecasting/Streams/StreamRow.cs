namespace Monitor.Forecasting.Streams;

/// <summary>One record of a stream file.</summary>
/// <param name="Line">Its line, the header being 1.</param>
/// <param name="TimestampText">The timestamp as written.</param>
/// <param name="ValueText">The value as written.</param>
/// <param name="Timestamp">The wall-clock time, offset dropped.</param>
/// <param name="Value">NaN when the cell is empty or says NaN.</param>
public readonly record struct StreamRow(long Line, string TimestampText, string ValueText, DateTime Timestamp, double Value);
