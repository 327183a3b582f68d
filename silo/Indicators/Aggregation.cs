namespace Monitor.Indicators;

/// <summary>How figures of several enterprises make one.</summary>
public enum Aggregation : byte
{
    Sum = 0,
    Mean = 1,
    WeightedMean = 2,
}
