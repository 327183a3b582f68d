namespace Monitor.Forecasting;

/// <summary>
/// The theta method as it won the M3 competition (Assimakopoulos and Nikolopoulos 2000): seasonal adjustment when the autocorrelation at one
/// season is significant at 90 %, exponential smoothing with half the trend's drift, the season put back. A second yardstick.
/// </summary>
public static class Theta
{
    /// <summary>Forecasts the months after a history without gaps.</summary>
    /// <param name="history">One finite value per month, at least one.</param>
    /// <param name="horizon">How many months.</param>
    /// <param name="season">Months per season.</param>
    /// <remarks>The season is additive or grows with the level as <see cref="SeasonalShape"/> finds it; the intervals are those of the smoothing (Hyndman and Billah 2003).</remarks>
    public static Forecast Forecast(ReadOnlySpan<double> history, int horizon, int season = 12)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(season, 1);
        if (history.IsEmpty)
            throw new ArgumentException("The history is empty; give at least one month.", nameof(history));
        var scale = UnitScale.Of(history);
        var mean = new double[horizon];
        var deviation = new double[horizon];
        if (scale.Width == 0)
        {
            Array.Fill(mean, history[0]);
            return Monitor.Forecasting.Forecast.Normal(mean, deviation, history.Length);
        }

        var values = new double[history.Length];
        for (var t = 0; t < values.Length; t++)
            values[t] = scale.Apply(history[t]);
        var shape = SeasonalShape.Estimate(values, IsSeasonal(values, season) ? season : 1, growing: true);
        for (var t = 0; t < values.Length; t++)
            values[t] = shape.LevelUnder(t, values[t]);
        StandardTheta.Forecast(values, mean);
        ExponentialSmoothing.Forecast(values, [], [Trend.None], new double[horizon], deviation);
        for (var h = 0; h < horizon; h++)
        {
            mean[h] = scale.Undo(mean[h] + shape.At(values.Length + h, mean[h]));
            deviation[h] *= scale.Width;
        }

        return Monitor.Forecasting.Forecast.Normal(mean, deviation, history.Length);
    }

    /// <summary>Bartlett's test: the autocorrelation at one season against the sum of those before it.</summary>
    private static bool IsSeasonal(ReadOnlySpan<double> values, int season)
    {
        var n = values.Length;
        if (season < 2 || n < 2 * season)
            return false;
        double before = 0, last = 0, mean = 0, variance = 0;
        foreach (var value in values)
            mean += value / n;
        foreach (var value in values)
            variance += (value - mean) * (value - mean);
        for (var lag = 1; lag <= season; lag++)
        {
            last = 0;
            for (var t = lag; t < n; t++)
                last += (values[t] - mean) * (values[t - lag] - mean) / variance;
            before += lag < season ? last * last : 0;
        }

        return Math.Abs(last) > 1.645 * Math.Sqrt((1 + 2 * before) / n);
    }
}
