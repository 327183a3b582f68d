namespace Monitor.Forecasting;

/// <summary>
/// Autoregression by Burg's recursion (Burg 1975; always stationary) with the order by AICc (Hurvich and Tsai 1989), on differences of the
/// series: forecasts are put together again from the differences.
/// </summary>
internal static class AutoRegression
{
    /// <summary>Forecasts from first differences: an ARIMA(p,1,0), with drift if asked for.</summary>
    /// <param name="values">The series, seasonally adjusted.</param>
    /// <param name="maxOrder">Largest order tried.</param>
    /// <param name="drift">Whether the mean difference goes on.</param>
    /// <param name="mean">The forecasts.</param>
    /// <param name="deviation">Standard deviations of the forecast errors, same length; empty when not wanted.</param>
    public static void Forecast(ReadOnlySpan<double> values, int maxOrder, bool drift, Span<double> mean, Span<double> deviation)
    {
        Span<double> coefficients = stackalloc double[maxOrder];
        var count = values.Length - 1 + mean.Length;
        Span<double> changes = count <= 512 ? stackalloc double[count] : new double[count];
        var centre = Differences(values, 1, drift, changes);
        var (order, variance) = Burg(changes[..(values.Length - 1)], drift ? 2 : 1, coefficients);
        Extend(changes, values.Length - 1, coefficients[..order]);
        var level = values[^1];
        for (var h = 0; h < mean.Length; h++)
        {
            level += centre + changes[values.Length - 1 + h];
            mean[h] = level;
        }

        if (deviation.Length > 0)
            Deviations(coefficients[..order], variance, deviation);
    }

    /// <summary>Forecasts from differences over a season about their mean: last year's month, plus a year's growth, plus what is left of the present deviation.</summary>
    public static void ForecastSeasonal(ReadOnlySpan<double> values, int season, int maxOrder, Span<double> mean)
    {
        var n = values.Length - season;
        Span<double> coefficients = stackalloc double[maxOrder];
        Span<double> changes = n + mean.Length <= 512 ? stackalloc double[n + mean.Length] : new double[n + mean.Length];
        var centre = Differences(values, season, true, changes);
        var (order, _) = Burg(changes[..n], 2, coefficients);
        Extend(changes, n, coefficients[..order]);
        for (var h = 0; h < mean.Length; h++)
            mean[h] = (h < season ? values[n + h] : mean[h - season]) + centre + changes[n + h];
    }

    private static double Differences(ReadOnlySpan<double> values, int lag, bool centred, Span<double> changes)
    {
        var n = values.Length - lag;
        var centre = 0.0;
        for (var t = 0; t < n; t++)
        {
            changes[t] = values[t + lag] - values[t];
            centre += changes[t] / n;
        }

        if (!centred)
            return 0;
        foreach (ref var change in changes[..n])
            change -= centre;
        return centre;
    }

    private static (int Order, double Variance) Burg(ReadOnlySpan<double> series, int parameters, Span<double> chosen)
    {
        var n = series.Length;
        var most = Math.Min(chosen.Length, (n - 1) / 3);
        Span<double> forward = n <= 512 ? stackalloc double[n] : new double[n];
        Span<double> backward = n <= 512 ? stackalloc double[n] : new double[n];
        Span<double> a = stackalloc double[chosen.Length];
        Span<double> before = stackalloc double[chosen.Length];
        series.CopyTo(forward);
        series.CopyTo(backward);
        var variance = 1e-12;
        foreach (var value in series)
            variance += value * value / n;
        var best = Criterion.Aicc(n, variance, parameters);
        var (order, kept) = (0, variance);
        for (var p = 1; p <= most; p++)
        {
            double top = 0, bottom = 1e-12;
            for (var t = p; t < n; t++)
            {
                top += forward[t] * backward[t - 1];
                bottom += forward[t] * forward[t] + backward[t - 1] * backward[t - 1];
            }

            var reflection = 2 * top / bottom;
            a.CopyTo(before);
            for (var j = 0; j < p - 1; j++)
                a[j] = before[j] - reflection * before[p - 2 - j];
            a[p - 1] = reflection;
            for (var t = n - 1; t >= p; t--)
                (forward[t], backward[t]) = (forward[t] - reflection * backward[t - 1], backward[t - 1] - reflection * forward[t]);
            variance *= 1 - reflection * reflection;
            var criterion = Criterion.Aicc(n, variance, parameters + p);
            if (criterion >= best)
                continue;
            (best, order, kept) = (criterion, p, variance);
            a.CopyTo(chosen);
        }

        return (order, kept);
    }

    private static void Extend(Span<double> series, int n, ReadOnlySpan<double> coefficients)
    {
        for (var t = n; t < series.Length; t++)
        {
            var sum = 0.0;
            for (var j = 0; j < coefficients.Length; j++)
                sum += coefficients[j] * series[t - 1 - j];
            series[t] = sum;
        }
    }

    private static void Deviations(ReadOnlySpan<double> coefficients, double variance, Span<double> deviation)
    {
        Span<double> response = deviation.Length <= 512 ? stackalloc double[deviation.Length] : new double[deviation.Length];
        double sum = 0, total = 0;
        for (var h = 0; h < deviation.Length; h++)
        {
            response[h] = h == 0 ? 1 : 0;
            for (var j = 0; j < coefficients.Length && j < h; j++)
                response[h] += coefficients[j] * response[h - 1 - j];
            sum += response[h];
            total += sum * sum;
            deviation[h] = Math.Sqrt(variance * total);
        }
    }
}
