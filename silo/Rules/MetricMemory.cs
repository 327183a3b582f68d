namespace Monitor.Rules;

/// <summary>What a rule kind remembers from slot to slot.</summary>
public struct MetricMemory
{
    /// <summary>Periods in a row that fell.</summary>
    public int Falls;
}
