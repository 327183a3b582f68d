namespace Monitor.Forecasting.Streams;

/// <summary>A window of records in which a known anomaly happened.</summary>
/// <param name="First">Index of its first record.</param>
/// <param name="Last">Index of its last record, inclusive.</param>
public readonly record struct AnomalyWindow(int First, int Last)
{
    /// <summary>Length in records.</summary>
    public int Length => Last - First + 1;
}
