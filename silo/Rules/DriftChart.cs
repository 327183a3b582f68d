namespace Monitor.Rules;

/// <summary>
/// Control charts for slow drift. The first judged periods are the baseline, of which mean and standard deviation are taken;
/// they raise nothing. Constants are those recommended for small shifts by D. C. Montgomery, Introduction to Statistical Quality
/// Control, 8th ed., ch. 9: CUSUM with reference value k = 0.5 (decision limit h = 4 or 5); EWMA with lambda = 0.2
/// (limit L = 2.7 to 3; Lucas and Saccucci 1990).
/// </summary>
public static class DriftChart
{
    private const double Reference = 0.5;
    private const double Lambda = 0.2;

    /// <summary>A baseline that hardly moves would call every ripple a drift; growth is told to a tenth of a percent at best.</summary>
    private const double LeastSpread = 1;

    /// <summary>The lower or upper one-sided CUSUM in standard deviations: C = max(0, C + deviation - k).</summary>
    /// <param name="side">The drift looked for: below or above the baseline.</param>
    public static double Cusum(double value, int baseline, Side side, ref MetricMemory memory)
    {
        if (!TryStandardise(value, baseline, ref memory, out var deviation)) return double.NaN;
        memory.Statistic = Math.Max(0, memory.Statistic + (side == Side.Below ? -deviation : deviation) - Reference);
        return memory.Statistic;
    }

    /// <summary>The EWMA's distance from the baseline in its own standard deviations, sigma * sqrt(lambda / (2 - lambda) * (1 - (1 - lambda)^2i)).</summary>
    public static double Ewma(double value, int baseline, ref MetricMemory memory)
    {
        if (!TryStandardise(value, baseline, ref memory, out var deviation)) return double.NaN;
        memory.Statistic = (Lambda * deviation) + ((1 - Lambda) * memory.Statistic);
        var periods = memory.Count - baseline;
        return memory.Statistic / Math.Sqrt(Lambda / (2 - Lambda) * (1 - Math.Pow(1 - Lambda, 2 * periods)));
    }

    /// <returns>False while the baseline is taken. Mean and variance by Welford's recurrence.</returns>
    private static bool TryStandardise(double value, int baseline, ref MetricMemory memory, out double deviation)
    {
        deviation = 0;
        if (double.IsNaN(value)) return false;
        memory.Count++;
        if (memory.Count <= baseline)
        {
            var before = value - memory.Mean;
            memory.Mean += before / memory.Count;
            memory.Spread += before * (value - memory.Mean);
            if (memory.Count == baseline) memory.Spread = Math.Max(LeastSpread, Math.Sqrt(memory.Spread / (baseline - 1)));
            return false;
        }

        deviation = (value - memory.Mean) / memory.Spread;
        return true;
    }
}
