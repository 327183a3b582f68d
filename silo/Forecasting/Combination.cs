namespace Monitor.Forecasting;

/// <summary>
/// The point forecast: eight forecasts of different kinds, and of these, month by month, the mean of the middle half. No single method is
/// best on all series; a trimmed mean of methods that err differently is hard to beat and needs no tuning (Petropoulos and Svetunkov 2020).
/// </summary>
internal static class Combination
{
    /// <summary>From this length on all methods are used; shorter histories are forecast by their level and trend alone.</summary>
    public const int LeastForAll = 12;

    private const int Methods = 8;

    /// <summary>Forecasts a series.</summary>
    /// <param name="view">The history.</param>
    /// <param name="season">Months per season.</param>
    /// <param name="mean">The forecasts, as many as wanted.</param>
    /// <param name="deviation">Model-based standard deviations of the forecast errors on the bent scale, same length.</param>
    public static void Forecast(SeriesView view, int season, Span<double> mean, Span<double> deviation)
    {
        if (view.Values.Length < LeastForAll)
        {
            ForecastShort(view.Values, mean, deviation);
            return;
        }

        var horizon = mean.Length;
        Span<double> all = Methods * horizon <= 512 ? stackalloc double[Methods * horizon] : new double[Methods * horizon];
        Span<double> spread = horizon <= 256 ? stackalloc double[horizon] : new double[horizon];
        deviation.Clear();
        OnAdjusted(view, all, horizon, deviation, spread);
        OnBent(view, season, all[(3 * horizon)..], horizon, deviation, spread);
        MiddleHalf(all, mean);
    }

    private static void OnAdjusted(SeriesView view, Span<double> all, int horizon, Span<double> deviation, Span<double> spread)
    {
        var theta = all[..horizon];
        DynamicTheta.Forecast(view.Adjusted, theta);
        view.Season(theta);

        var smoothing = all.Slice(horizon, horizon);
        ExponentialSmoothing.Forecast(view.Adjusted, [], [Trend.None, Trend.Linear, Trend.Damped], smoothing, spread);
        view.Season(smoothing);
        AddBent(view, smoothing, spread, deviation);

        var regression = all.Slice(2 * horizon, horizon);
        AutoRegression.Forecast(view.Adjusted, 6, drift: true, regression, spread);
        view.Season(regression);
        AddBent(view, regression, spread, deviation);
    }

    private static void OnBent(SeriesView view, int season, Span<double> all, int horizon, Span<double> deviation, Span<double> spread)
    {
        var theta = all[..horizon];
        StandardTheta.Forecast(view.BentAdjusted, theta);
        view.SeasonBent(theta);

        var aggregation = all.Slice(horizon, horizon);
        TemporalAggregation.Forecast(view.BentAdjusted, [1, 2, 3, 4, 6, 12], aggregation);
        view.SeasonBent(aggregation);

        var regression = all.Slice(2 * horizon, horizon);
        AutoRegression.Forecast(view.BentAdjusted, 13, drift: false, regression, spread);
        view.SeasonBent(regression);
        Add(spread, deviation);

        var smoothing = all.Slice(3 * horizon, horizon);
        var hasSeasons = season > 1 && view.Values.Length >= 2 * season;
        ExponentialSmoothing.Forecast(view.Bent, hasSeasons ? view.BentShape.Indices : [], [Trend.None, Trend.Damped], smoothing, spread);
        Add(spread, deviation);

        var seasonal = all.Slice(4 * horizon, horizon);
        if (hasSeasons)
            AutoRegression.ForecastSeasonal(view.Bent, season, 4, seasonal);
        else
            regression.CopyTo(seasonal);
        view.Unbend(all[..(5 * horizon)]);
    }

    private static void AddBent(SeriesView view, ReadOnlySpan<double> mean, ReadOnlySpan<double> spread, Span<double> deviation)
    {
        for (var h = 0; h < mean.Length; h++)
            deviation[h] += 0.25 * spread[h] * view.Bend.Gradient(mean[h]);
    }

    private static void Add(ReadOnlySpan<double> spread, Span<double> deviation)
    {
        for (var h = 0; h < spread.Length; h++)
            deviation[h] += 0.25 * spread[h];
    }

    private static void MiddleHalf(ReadOnlySpan<double> all, Span<double> mean)
    {
        Span<double> point = stackalloc double[Methods];
        for (var h = 0; h < mean.Length; h++)
        {
            for (var i = 0; i < Methods; i++)
                point[i] = all[i * mean.Length + h];
            point.Sort();
            mean[h] = (point[2] + point[3] + point[4] + point[5]) / 4;
        }
    }

    /// <summary>Fewer than a year: the last value below four months, otherwise the middle of theta, smoothing and the last value; errors as of a random walk with half its growth.</summary>
    private static void ForecastShort(ReadOnlySpan<double> values, Span<double> mean, Span<double> deviation)
    {
        var n = values.Length;
        mean.Fill(values[^1]);
        var sum = 0.0;
        for (var t = 1; t < n; t++)
            sum += (values[t] - values[t - 1]) * (values[t] - values[t - 1]);
        for (var h = 0; h < deviation.Length; h++)
            deviation[h] = Math.Sqrt(sum / Math.Max(1, n - 1) * (1 + 0.5 * h));
        if (n < 4)
            return;
        Span<double> theta = mean.Length <= 256 ? stackalloc double[mean.Length] : new double[mean.Length];
        Span<double> level = mean.Length <= 256 ? stackalloc double[mean.Length] : new double[mean.Length];
        DynamicTheta.Forecast(values, theta);
        ExponentialSmoothing.Forecast(values, [], [Trend.None], level, []);
        for (var h = 0; h < mean.Length; h++)
            mean[h] = Math.Max(Math.Min(theta[h], level[h]), Math.Min(Math.Max(theta[h], level[h]), mean[h]));
    }
}
