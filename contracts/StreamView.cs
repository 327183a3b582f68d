namespace Monitor.Contracts;

/// <summary>A metered stream with its newest records.</summary>
/// <param name="Unit">The catalogue's unit of the values.</param>
/// <param name="Records">Records stored, those counted in sums of hours included.</param>
/// <param name="Through">The newest record.</param>
/// <param name="Learning">The detector has seen too few records to score any.</param>
/// <param name="StepSeconds">Median time between records; 0 until it is known.</param>
/// <param name="Points">Oldest first.</param>
public sealed record StreamView(
    string Enterprise, string Indicator, Text IndicatorName, string Unit, long Records, DateTimeOffset Through, bool Learning, double StepSeconds, IReadOnlyList<StreamPoint> Points);
