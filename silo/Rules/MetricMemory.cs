namespace Monitor.Rules;

/// <summary>What a rule kind remembers from slot to slot.</summary>
public struct MetricMemory
{
    /// <summary>Periods in a row that fell; or periods taken into the baseline and after it.</summary>
    public int Count;

    /// <summary>Mean of the baseline.</summary>
    public double Mean;

    /// <summary>Sum of squared deviations while the baseline is taken, its standard deviation afterwards.</summary>
    public double Spread;

    /// <summary>The chart's statistic.</summary>
    public double Statistic;
}
