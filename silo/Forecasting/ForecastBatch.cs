namespace Monitor.Forecasting;

/// <summary>Forecasts many series on all cores.</summary>
public static class ForecastBatch
{
    /// <summary>Forecasts every history; the answers are in the order of the histories and the same on any number of cores.</summary>
    /// <param name="histories">As for <see cref="MonthlyForecaster.Forecast"/>.</param>
    /// <param name="horizon">How many months.</param>
    /// <param name="options">The options of the history at an index; null for <see cref="ForecastOptions.Default"/> for all.</param>
    /// <param name="progress">Called with the number of series done, from the working threads, after each series; numbers may overtake each other.</param>
    /// <param name="cores">How many threads; -1 for as many as there are cores.</param>
    /// <param name="cancellation">Stops between two series.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Forecast[] Forecast(
        IReadOnlyList<double[]> histories,
        int horizon,
        Func<int, ForecastOptions>? options = null,
        Action<int>? progress = null,
        int cores = -1,
        CancellationToken cancellation = default)
    {
        var forecasts = new Forecast[histories.Count];
        var done = 0;
        Parallel.For(0, histories.Count, new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = cancellation }, i =>
        {
            forecasts[i] = MonthlyForecaster.Forecast(histories[i], horizon, options?.Invoke(i));
            progress?.Invoke(Interlocked.Increment(ref done));
        });
        return forecasts;
    }
}
