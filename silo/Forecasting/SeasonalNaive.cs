namespace Monitor.Forecasting;

/// <summary>Last year's month again: the yardstick every forecast has to beat.</summary>
public static class SeasonalNaive
{
    /// <summary>Forecasts the months after a history without gaps; the errors of <c>k</c> seasons ahead have the variance of <c>k</c> seasonal differences.</summary>
    /// <param name="history">One finite value per month, at least one.</param>
    /// <param name="horizon">How many months.</param>
    /// <param name="season">Months per season; a history shorter than a season repeats its last value.</param>
    public static Forecast Forecast(ReadOnlySpan<double> history, int horizon, int season = 12)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(season, 1);
        if (history.IsEmpty)
            throw new ArgumentException("The history is empty; give at least one month.", nameof(history));
        var lag = history.Length < season ? 1 : season;
        var squares = 0.0;
        for (var t = lag; t < history.Length; t++)
            squares += (history[t] - history[t - lag]) * (history[t] - history[t - lag]);
        var deviation = Math.Sqrt(squares / Math.Max(1, history.Length - lag));
        var mean = new double[horizon];
        var deviations = new double[horizon];
        for (var h = 0; h < horizon; h++)
        {
            mean[h] = history[history.Length - lag + h % lag];
            deviations[h] = deviation * Math.Sqrt(h / lag + 1);
        }

        return Monitor.Forecasting.Forecast.Normal(mean, deviations, history.Length);
    }
}
